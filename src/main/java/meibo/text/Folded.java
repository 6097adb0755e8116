package meibo.text;

/**
 * A text as it is matched, with the way back to the original: which of its UTF-16 units made each
 * unit of the matching text. So a hit in the matching text marks the right span of what is shown.
 */
public final class Folded {

  private static final int[] AS_IT_IS = {};

  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** A text that folds to itself. */
  static Folded unchanged(String text) {
    return new Folded(text, AS_IT_IS, AS_IT_IS);
  }

  Folded(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The matching text. */
  public String text() {
    return text;
  }

  /** Where in the original the character begins that made the unit {@code i} of the text. */
  public int originStart(int i) {
    return starts.length == 0 ? i : starts[i];
  }

  /** Where in the original the character ends (exclusive) that made the unit {@code i}. */
  public int originEnd(int i) {
    return ends.length == 0 ? i + 1 : ends[i];
  }

  @Override
  public String toString() {
    return text;
  }
}
