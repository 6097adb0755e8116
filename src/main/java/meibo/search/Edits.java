package meibo.search;

import java.util.Arrays;

/**
 * How far two words are apart in edits: insert, delete, substitute, swap neighbours (Damerau 1964).
 */
public final class Edits {

  private Edits() {}

  /** Edits for each letter of the longer word, from 0 (equal) to 1. */
  public static double share(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 0 : (double) between(one, other) / longer;
  }

  /** The optimal string alignment distance. */
  public static int between(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (isSwap(one, other, i, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean isSwap(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
