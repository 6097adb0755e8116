package meibo.match.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that somebody brought.
 *
 * @param hasHeader true where the first row names the columns
 * @param table all rows, the header among them; they need not be of one length
 */
public record NameList(ListFormat format, boolean hasHeader, List<List<String>> table) {

  public NameList {
    table = table.stream().map(List::copyOf).toList();
  }

  /** The rows below the header. */
  public List<List<String>> rows() {
    return hasHeader ? table.subList(1, table.size()) : table;
  }

  /** How many columns the longest row has. */
  public int width() {
    return table.stream().mapToInt(List::size).max().orElse(0);
  }

  /** What the columns are called; 1, 2, 3 where there is no header. */
  public List<String> columns() {
    List<String> header = hasHeader ? table.getFirst() : List.of();
    return IntStream.range(0, width())
        .mapToObj(c -> cell(header, c).isBlank() ? "" + (c + 1) : cell(header, c).strip())
        .toList();
  }

  /** All cells of a column below the header. */
  List<String> column(int column) {
    return rows().stream().map(row -> cell(row, column)).toList();
  }

  /** The cell, empty behind the end of the row. */
  static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }

  /** The row with as many cells as the longest. */
  List<String> padded(List<String> row) {
    List<String> padded = new ArrayList<>(row);
    while (padded.size() < width()) {
      padded.add("");
    }
    return padded;
  }

  /** The same with or without a header. */
  public NameList withHeader(boolean header) {
    return new NameList(format, header && !table.isEmpty(), table);
  }
}
