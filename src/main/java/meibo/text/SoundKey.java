package meibo.text;

/** The key of one text in the making: see {@link Sound}. */
final class SoundKey {

  static final String VOWELS = "aiueo";

  /** Kana, Latin letters and digits only: shim-bun, shim bun and shimbun are one word. */
  private final String text;

  private final StringBuilder key;
  private int at;

  SoundKey(String folded) {
    text = spoken(folded);
    key = new StringBuilder(2 * text.length());
  }

  /** The key of the text as a finished one. */
  String whole() {
    while (at < text.length()) {
      next();
    }
    return key.toString();
  }

  /** The key as far as it is certain, whatever may follow the text. */
  String unfinished() {
    int certain = certainEnd();
    while (at < certain) {
      next();
    }
    if (at < text.length() && Kana.isKana(text.charAt(at))) {
      say(KanaSyllables.beginning(Kana.katakana(text.charAt(at))));
    } else {
      sayBeginning();
    }
    return key.toString();
  }

  private void next() {
    char c = at(0);
    if (Kana.isKana(c)) {
      nextKana(Kana.katakana(c));
    } else if (Latin.isDigit(c)) {
      key.append(c);
      at++;
    } else if (isVowel(c)) {
      say(c);
      at++;
    } else {
      nextConsonants(c);
    }
  }

  private void nextKana(char c) {
    String pair = KanaSyllables.ofPair(c, Kana.katakana(at(1)));
    say(pair.isEmpty() ? KanaSyllables.of(c) : pair);
    at += pair.isEmpty() ? 1 : 2;
  }

  private void nextConsonants(char c) {
    if (isLongVowelMark() || isDoubled(c)) {
      at++;
    } else if (c == 'm' && "bpm".indexOf(at(1)) >= 0) {
      say('n'); // Hepburn writes ん as it is said before the lips close: shimbun, gumma
      at++;
    } else {
      nextSyllable();
    }
  }

  private void nextSyllable() {
    Onset onset = Onset.longestAt(text, at);
    at += onset.name().length();
    say(onset.before(at(0)));
    at += isVowel(at(0)) ? 1 : 0;
  }

  /** Satoh, Ohno, Ohyama: h that begins no syllable makes the vowel before it long. */
  private boolean isLongVowelMark() {
    if (at(0) != 'h' || !isVowel(at(-1)) || isVowel(at(1))) {
      return false;
    }
    boolean isFirstSyllable = !Latin.isLetter(at(-2));
    return at(1) != 'y' || (at(-1) == 'o' && isFirstSyllable);
  }

  /** kk, tt and ck stand for one sound with a stop before it; nn and mm begin with ん. */
  private boolean isDoubled(char c) {
    return (at(1) == c && c != 'n' && c != 'm') || (c == 'c' && at(1) == 'k');
  }

  private int certainEnd() {
    int end = text.length();
    if (end > 0 && KanaSyllables.isOpen(Kana.katakana(text.charAt(end - 1)))) {
      return end - 1;
    }
    while (end > 0 && isConsonant(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * Consonants at the end: what is certain of them, then what all that may follow have in common.
   */
  private void sayBeginning() {
    while (at < text.length()) {
      String rest = text.substring(at);
      boolean mayBeLong = isVowel(at(-1)) && (rest.equals("h") || rest.equals("hy"));
      if (mayBeLong || rest.equals("m")) {
        return;
      }
      if (Onset.mayBecome(rest)) {
        say(Onset.beginning(rest));
        return;
      }
      next();
    }
  }

  private void say(String sounds) {
    for (int i = 0; i < sounds.length(); i++) {
      say(sounds.charAt(i));
    }
  }

  private void say(char sound) {
    char last = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
    boolean lengthens =
        (sound == last && (isVowel(sound) || sound == 'n'))
            || (sound == 'u' && last == 'o')
            || (sound == 'i' && last == 'e');
    if (lengthens) {
      return;
    }
    if (sound == 'y' && last == 'n') {
      key.append('i'); // sanyo may be さんよ or さにょ
    }
    key.append(sound);
  }

  private char at(int distance) {
    int i = at + distance;
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }

  private static String spoken(String folded) {
    StringBuilder spoken = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Latin.isLetterOrDigit(c) || Kana.isKana(c)) {
        spoken.append(c);
      }
    }
    return spoken.toString();
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  static boolean isConsonant(char c) {
    return Latin.isLetter(c) && !isVowel(c);
  }
}
