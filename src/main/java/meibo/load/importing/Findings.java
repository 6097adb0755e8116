package meibo.load.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is to be said of an import; of each kind the first are kept and the rest are counted. */
final class Findings {

  /** More than anybody reads in one go. */
  private static final int MOST_KEPT = 1_000;

  private final List<String> problems = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private final List<String> conflicts = new ArrayList<>();
  private final List<String> hints = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private long problemCount;

  void problem(String where, String expected, String found) {
    problemCount++;
    keep(problems, where + ": expected " + expected + ", found " + found);
  }

  void problem(Place place, String column, String expected, String found) {
    problem(column.isEmpty() ? "" + place : place + ", " + column, expected, found);
  }

  /** A file of which nothing is read: the message says it all. */
  void unreadable(String message) {
    problemCount++;
    keep(problems, message);
  }

  void change(String line) {
    keep(changes, line);
  }

  void conflict(String line) {
    keep(conflicts, line);
  }

  void hint(String line) {
    keep(hints, line);
  }

  /** Something that is said once, however often it is found. */
  void note(String line) {
    notes.add(line);
  }

  long problemCount() {
    return problemCount;
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  List<String> changes() {
    return List.copyOf(changes);
  }

  List<String> conflicts() {
    return List.copyOf(conflicts);
  }

  List<String> hints() {
    return List.copyOf(hints);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  private static void keep(List<String> lines, String line) {
    if (lines.size() < MOST_KEPT) {
      lines.add(line);
    }
  }
}
