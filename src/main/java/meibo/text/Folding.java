package meibo.text;

/**
 * One spelling for texts that differ only in how their characters are written: width, case,
 * accents, old kanji, iteration marks, dashes, look-alikes, the numbers of 第一 and 一丁目. It is what
 * the tokenizer and every key see, of names and of queries alike. The script stays: hiragana is not
 * turned into katakana here.
 *
 * <p>First each character is folded by itself ({@link Glyphs}), then the rules that need to see the
 * neighbours run until none has anything left to do, so that folding a folded text changes nothing.
 */
public final class Folding {

  private Folding() {}

  /** The text as it is matched, with the way back. */
  public static Folded fold(String original) {
    return isFolded(original) ? Folded.unchanged(original) : draft(original).folded();
  }

  /** The text as it is matched, without the way back: for the millions. */
  public static String text(String original) {
    return isFolded(original) ? original : draft(original).text();
  }

  private static Draft draft(String original) {
    Draft draft = new Draft(original.length());
    Glyphs.fold(original, draft);
    boolean again = true;
    while (again) {
      again =
          IterationMarks.apply(draft)
              || Dashes.apply(draft)
              || LookAlikes.apply(draft)
              || Numbers.apply(draft);
    }
    return draft;
  }

  /** True where surely nothing is to be done; a text may be folded and yet not be so here. */
  private static boolean isFolded(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Glyphs.isFolded(c)) {
        return false;
      }
      char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (IterationMarks.mayApply(c)
          || Dashes.mayApply(before, c)
          || LookAlikes.mayApply(before, c, after)
          || Numbers.mayApply(c)) {
        return false;
      }
      before = c;
    }
    return true;
  }
}
