package meibo.load;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import meibo.catalog.json.KeyProblem;

/** Collects problems while files are read; keeps the first and counts the rest. */
final class Problems {

  /** More than anybody mends in one go, and few enough to hold, however bad the files are. */
  private static final int MOST_KEPT = 1_000;

  private final List<Problem> kept = new ArrayList<>();
  private long count;

  Problems() {}

  /** Goes on from what was found before. */
  Problems(Problems before) {
    kept.addAll(before.kept);
    count = before.count;
  }

  void add(Problem problem) {
    count++;
    if (kept.size() < MOST_KEPT) {
      kept.add(problem);
    }
  }

  void add(DataFile file, int line, String key, String expected, String found) {
    add(Problem.of(file, line, new KeyProblem(key, expected, found)));
  }

  void add(DataFile file, int line, List<KeyProblem> problems) {
    problems.forEach(problem -> add(Problem.of(file, line, problem)));
  }

  /** A problem that belongs to no line. */
  void addWhole(DataFile file, String key, String expected, String found) {
    add(new Problem(file.fileName(), OptionalInt.empty(), key, expected, found));
  }

  /** How many there are, kept or not. */
  long count() {
    return count;
  }

  /** Those that were kept, by file and line. */
  List<Problem> sorted() {
    return kept.stream().sorted().toList();
  }
}
