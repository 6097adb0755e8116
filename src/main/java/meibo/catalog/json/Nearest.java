package meibo.catalog.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody probably meant. */
public final class Nearest {

  /** More edits than this is another word; short words must be closer, see {@link #of}. */
  private static final int MOST_EDITS = 2;

  private Nearest() {}

  /** The choice that is at most two edits, and less than half of the word, away. */
  public static Optional<String> of(String word, Collection<String> choices) {
    int most = Math.min(MOST_EDITS, (word.length() - 1) / 2);
    return choices.stream()
        .filter(c -> Math.abs(c.length() - word.length()) <= most)
        .filter(c -> edits(word, c) <= most)
        .min(Comparator.comparingInt(c -> edits(word, c)));
  }

  private static int edits(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
