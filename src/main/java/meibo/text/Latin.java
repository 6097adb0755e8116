package meibo.text;

/** The letters a to z and the digits of folded texts, which have no capitals and no accents. */
final class Latin {

  private Latin() {}

  static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetterOrDigit(int c) {
    return isLetter(c) || isDigit(c);
  }
}
