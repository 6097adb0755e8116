package meibo.text;

/** Hiragana as katakana, until {@code Kana.katakana} does it. */
final class Katakana {

  private static final int DISTANCE = 'ァ' - 'ぁ';

  private Katakana() {}

  static String of(String text) {
    StringBuilder katakana = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      katakana.append(Script.of(c) == Script.HIRAGANA ? (char) (c + DISTANCE) : c);
    }
    return katakana.toString();
  }
}
