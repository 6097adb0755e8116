package meibo.load;

import java.util.Comparator;
import java.util.OptionalInt;
import meibo.catalog.json.KeyProblem;

/**
 * A mistake in a data file, said so that its curator can mend it. Ordered by file and line.
 *
 * @param line from 1; none where the file as a whole is meant
 * @param key the path to the key; empty where the line as a whole is meant
 */
public record Problem(String file, OptionalInt line, String key, String expected, String found)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file).thenComparingInt(p -> p.line().orElse(0));

  static Problem of(DataFile file, int line, KeyProblem problem) {
    return new Problem(
        file.fileName(), OptionalInt.of(line), problem.key(), problem.expected(), problem.found());
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code organizations.jsonl:12 sectors[1]: expected …, found …}. */
  @Override
  public String toString() {
    String where = file + (line.isPresent() ? ":" + line.getAsInt() : "");
    String what = key.isEmpty() ? where : where + " " + key;
    return what + ": expected " + expected + ", found " + found;
  }
}
