package meibo.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of which it is known what is right.
 *
 * @param right the organizations that the row may be taken for; empty for none
 * @param unclear true where a person should look, so that no match is missed
 */
record LabelledRow(String kind, Set<String> right, boolean unclear, MatchQuery query) {

  static List<LabelledRow> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(LabelledRow::of)
        .toList();
  }

  private static LabelledRow of(String line) {
    String[] cells = Arrays.copyOf(line.split("\t", -1), 6);
    boolean unclear = cells[1].startsWith("?");
    String ids = unclear ? cells[1].substring(1) : cells[1];
    MatchQuery query =
        new MatchQuery(
            cells[2], cells[2], optional(cells[3]), optional(cells[4]), optional(cells[5]));
    return new LabelledRow(
        cells[0], ids.equals("-") ? Set.of() : Set.of(ids.split("[|+]")), unclear, query);
  }

  private static Optional<String> optional(String cell) {
    return Optional.ofNullable(cell).filter(c -> !c.isEmpty());
  }
}
