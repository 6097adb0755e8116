package meibo.load.importing;

import java.util.List;

/** A row of a table; behind its last cell all cells are empty. */
record TableRow(Place place, List<String> cells) {

  TableRow {
    cells = List.copyOf(cells);
  }

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
