package meibo.load.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.table.Column;
import meibo.table.Columns;
import meibo.table.SpreadsheetCell;
import tools.jackson.databind.JsonNode;

/** How the cells of a row become values of keys. */
interface Layout {

  /** The row's cells by what they mean; empty where the row is not to be read. */
  Optional<Incoming> read(TableRow row, Findings findings);

  /** Our own columns under their header. */
  record OwnColumns(
      EntryType type,
      Map<Integer, Column> columns,
      List<String> header,
      boolean raw,
      CellValues values)
      implements Layout {

    @Override
    public Optional<Incoming> read(TableRow row, Findings findings) {
      Map<String, Optional<JsonNode>> cells = new LinkedHashMap<>();
      Map<String, String> names = new LinkedHashMap<>();
      boolean isText = row.place().sheet().isEmpty();
      int size = row.cells().size();
      if (size > header.size() || (isText && size < header.size())) {
        findings.problem(
            row.place(), "", header.size() + " cells as in the header", size + " cells");
        return Optional.empty();
      }
      columns.forEach(
          (at, column) -> {
            String cell = raw ? row.cell(at) : SpreadsheetCell.unguarded(row.cell(at));
            names.put(column.key(), header.get(at));
            cells.put(column.key(), checked(row, column, header.get(at), cell, findings));
          });
      Optional<String> rowType = taken(cells, Columns.TYPE.key());
      if (rowType.filter(t -> !t.equals(type.id())).isPresent()) {
        findings.note("Not read: rows of type " + rowType.orElseThrow() + "; see --type.");
        return Optional.empty();
      }
      Optional<String> revision = taken(cells, Columns.REVISION.key());
      return Optional.of(
          new Incoming(row.place(), revision, new Incoming.Change.Cells(cells, names, false)));
    }

    private static Optional<String> taken(Map<String, Optional<JsonNode>> cells, String key) {
      return Optional.ofNullable(cells.remove(key))
          .flatMap(value -> value)
          .flatMap(JsonNode::stringValueOpt);
    }

    private Optional<JsonNode> checked(
        TableRow row, Column column, String name, String cell, Findings findings) {
      Optional<String> advice =
          isProse(column.key()) ? Optional.empty() : ExcelDamage.adviceFor(cell.strip());
      advice.ifPresent(
          what ->
              findings.problem(
                  row.place(), name, "the value as it was", "\"" + cell + "\": " + what));
      return advice.isPresent() ? Optional.empty() : values.value(column, cell);
    }

    /** In sentences and names such things may be meant. */
    private static boolean isProse(String key) {
      return key.startsWith("description.")
          || key.startsWith("summary.")
          || key.startsWith("title.");
    }
  }
}
