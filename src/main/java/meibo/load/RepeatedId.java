package meibo.load;

/** The problem of two records of a file that call themselves the same. */
final class RepeatedId {

  private RepeatedId() {}

  static void report(DataFile file, int line, String id, int firstLine, Problems problems) {
    problems.add(
        file, line, "id", "an id of its own", "\"%s\" as in line %d".formatted(id, firstLine));
  }
}
