package meibo.text;

/**
 * The long-vowel mark and the dashes, told apart by what stands before them: a vowel can be long
 * only after a kana, and a hyphen joins letters and digits. On a keyboard they are one key.
 *
 * <ul>
 *   <li>One dash or tilde after a kana is ー (センタ- and センタ〜 are センター).
 *   <li>Before a letter or a digit it stays: テクノ-X1 joins two names, and センタ-1 loses nothing, since
 *       every key drops both marks.
 *   <li>After ン and ッ too, which no vowel can lengthen (ジャパン-ナビ).
 *   <li>Two or more in a row are a rule between words and stay.
 *   <li>ー after a Latin letter or a digit is a hyphen (1ー2ー3, Tーセル).
 * </ul>
 */
final class Dashes {

  private Dashes() {}

  static boolean mayApply(char before, char c) {
    return (isDash(c) && endsInAVowel(before)) || (c == Kana.LONG && Latin.isLetterOrDigit(before));
  }

  static boolean apply(Draft draft) {
    boolean changed = false;
    for (int i = 1; i < draft.length(); i++) {
      char before = draft.at(i - 1);
      char c = draft.at(i);
      if (isDash(c) && endsInAVowel(before) && endsASound(draft.at(i + 1))) {
        draft.set(i, Kana.LONG);
        changed = true;
      } else if (c == Kana.LONG && Latin.isLetterOrDigit(before)) {
        draft.set(i, '-');
        changed = true;
      }
    }
    return changed;
  }

  private static boolean endsInAVowel(char kana) {
    return Kana.isKana(kana) && "ンんッっ".indexOf(kana) < 0;
  }

  private static boolean endsASound(char after) {
    return !isDash(after) && !Latin.isLetterOrDigit(after);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '~';
  }
}
