package meibo.search;

import java.util.Arrays;

/**
 * How far two words are apart in edits: insert, delete, substitute, swap neighbours (Damerau 1964),
 * no character edited twice.
 */
public final class Edits {

  private final int[] one;
  private int[] beforeLast = new int[0];
  private int[] last = new int[0];
  private int[] row = new int[0];

  /** Of this word from others. */
  public Edits(String one) {
    this.one = one.codePoints().toArray();
  }

  /** Edits for each letter of the longer word, from 0 (equal) to 1. */
  public static double share(String one, String other) {
    int longer =
        Math.max(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
    return longer == 0 ? 0 : (double) between(one, other) / longer;
  }

  /** The optimal string alignment distance, in code points. */
  public static int between(String one, String other) {
    int[] points = other.codePoints().toArray();
    return new Edits(one).to(points, 0, points.length, Integer.MAX_VALUE - 1);
  }

  /**
   * The same to a stretch of code points, or {@code most + 1} where it is more than most. The rows
   * of the table are kept for the next word.
   */
  public int to(int[] other, int from, int length, int most) {
    if (Math.abs(one.length - length) > most) {
      return most + 1;
    }
    begin(length);
    for (int i = 1; i <= one.length; i++) {
      int least = fill(i, other, from, length);
      if (least > most && Arrays.stream(last, 0, length + 1).min().orElse(0) > most) {
        return most + 1;
      }
      int[] next = beforeLast;
      beforeLast = last;
      last = row;
      row = next;
    }
    return Math.min(last[length], most + 1);
  }

  private void begin(int length) {
    if (row.length <= length) {
      beforeLast = new int[length + 1];
      last = new int[length + 1];
      row = new int[length + 1];
    }
    Arrays.setAll(last, i -> i);
  }

  /** Fills the row of one more character, and says what is least in it. */
  private int fill(int i, int[] other, int from, int length) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= length; j++) {
      boolean same = one[i - 1] == other[from + j - 1];
      int edits = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1
          && j > 1
          && one[i - 1] == other[from + j - 2]
          && one[i - 2] == other[from + j - 1]) {
        edits = Math.min(edits, beforeLast[j - 2] + 1);
      }
      row[j] = edits;
      least = Math.min(least, edits);
    }
    return least;
  }
}
