package meibo.text;

/** Hiragana as katakana, until {@code Kana.katakana} does it. */
final class Katakana {

  private static final int DISTANCE = 'ァ' - 'ぁ';

  private Katakana() {}

  static String of(String text) {
    int i = 0;
    while (i < text.length() && Script.of(text.charAt(i)) != Script.HIRAGANA) {
      i++;
    }
    return i == text.length() ? text : written(text);
  }

  private static String written(String text) {
    StringBuilder katakana = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      katakana.append(Script.of(c) == Script.HIRAGANA ? (char) (c + DISTANCE) : c);
    }
    return katakana.toString();
  }
}
