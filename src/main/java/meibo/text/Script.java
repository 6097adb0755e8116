package meibo.text;

/** The writing a character belongs to. */
enum Script {
  KANJI,
  HIRAGANA,
  KATAKANA,
  LATIN,
  DIGIT,
  SEPARATOR;

  static Script of(char c) {
    if ((c >= 'ァ' && c <= 'ヺ') || c == 'ー') {
      return KATAKANA;
    }
    if (c >= 'ぁ' && c <= 'ゖ') {
      return HIRAGANA;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c >= 'a' && c <= 'z') {
      return LATIN;
    }
    return Character.isLetter(c) || c == '々' || Character.isSurrogate(c) ? KANJI : SEPARATOR;
  }
}
