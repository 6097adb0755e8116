package meibo.search;

import java.util.Optional;
import meibo.text.Kana;
import meibo.text.Sound;

/**
 * Text on its way through a Japanese input method: what is converted already, and the kana, perhaps
 * with a consonant that waits for its vowel, that are not.
 *
 * @param head converted text, which ends with a kanji or katakana
 * @param tail hiragana and up to {@value #HANGING} Latin letters
 */
record Unfinished(String head, String tail) {

  /** Letters before the vowel of a mora: kyo, tsu. */
  private static final int HANGING = 2;

  /** The parts of the text, where it is one. */
  static Optional<Unfinished> of(String folded) {
    int end = folded.length();
    int at = end;
    while (at > 0 && isLetter(folded.charAt(at - 1)) && end - at < HANGING) {
      at--;
    }
    int kana = at;
    while (kana > 0 && Kana.isHiragana(folded.charAt(kana - 1))) {
      kana--;
    }
    boolean found = kana > 0 && kana < end && !isLetter(folded.charAt(kana - 1)) && kana < at;
    boolean consonantOnly = kana == at && at < end && kana > 0 && isConverted(folded, kana);
    return found || consonantOnly
        ? Optional.of(new Unfinished(folded.substring(0, kana), folded.substring(kana)))
        : Optional.empty();
  }

  String tailSound() {
    return Sound.prefixOf(tail);
  }

  private static boolean isConverted(String folded, int end) {
    int last = folded.codePointBefore(end);
    return Kana.isKanji(last) || Kana.isKatakana(last);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
