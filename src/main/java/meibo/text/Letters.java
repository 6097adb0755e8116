package meibo.text;

/** Looks at the characters of a text one by one, without patterns and streams: for the millions. */
final class Letters {

  /** What stands for a space in ASCII, as {@code \s} of a pattern does. */
  static final String SPACES = " \t\n\u000b\f\r";

  private Letters() {}

  /** True where the text has a letter or a digit. */
  static boolean areIn(String text) {
    return areIn(text, 0, text.length());
  }

  /** True where the text has a letter or a digit between two places. */
  static boolean areIn(String text, int from, int to) {
    int c;
    for (int i = from; i < to; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** The text without some characters. */
  static String without(String some, String text) {
    int kept = 0;
    char[] letters = new char[text.length()];
    for (int i = 0; i < letters.length; i++) {
      char c = text.charAt(i);
      if (some.indexOf(c) < 0) {
        letters[kept++] = c;
      }
    }
    return kept == letters.length ? text : new String(letters, 0, kept);
  }
}
