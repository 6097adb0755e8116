package meibo.load.importing;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.table.Column;

/** A table in our own columns or in a layout that people already have: each sheet by its header. */
final class TableFile implements Rows.Taker {

  private final EntryType type;
  private final HeaderNames names;
  private final CellValues values;
  private final Findings findings;
  private final Incoming.Sink sink;
  private final Map<Optional<String>, Optional<Layout>> layouts = new HashMap<>();
  private boolean understood;

  TableFile(EntryType type, CellValues values, Findings findings, Incoming.Sink sink) {
    this.type = type;
    this.names = new HeaderNames(type);
    this.values = values;
    this.findings = findings;
    this.sink = sink;
  }

  /** Hands out what each row says. */
  void read(Rows rows, String file) throws IOException {
    rows.forEach(this);
    if (!understood) {
      throw new UnreadableFile(
          file + ", row 1",
          "a header with at least an id, name, title or corporate number of " + type.id(),
          layouts.isEmpty() ? "no row" : "no such column");
    }
  }

  @Override
  public void take(TableRow row) throws IOException {
    Optional<String> sheet = row.place().sheet();
    if (!layouts.containsKey(sheet)) {
      Optional<Layout> foreign = ForeignLayouts.of(row, type, values, findings);
      layouts.put(sheet, foreign.or(() -> own(row)));
      understood |= layouts.get(sheet).isPresent();
      if (foreign.filter(l -> !(l instanceof ForeignLayouts.WithHeader)).isEmpty()) {
        return;
      }
    }
    Optional<Incoming> incoming =
        layouts
            .get(sheet)
            .filter(layout -> !isSecondHeader(row))
            .flatMap(layout -> layout.read(row, findings));
    if (incoming.isPresent()) {
      sink.take(incoming.get());
    }
  }

  private Optional<Layout> own(TableRow header) {
    Map<Integer, Column> columns = new LinkedHashMap<>();
    boolean raw = true;
    for (int c = 0; c < header.cells().size(); c++) {
      Optional<Column> column = names.find(header.cell(c));
      int at = c;
      column.ifPresent(found -> add(columns, at, found, header));
      raw &= column.isEmpty() || column.get().key().equals(header.cell(c).strip());
      if (column.isEmpty() && !header.cell(c).isBlank()) {
        findings.note("Not read: column \"" + header.cell(c).strip() + "\" is not known.");
      }
    }
    List<String> found = columns.values().stream().map(Column::key).toList();
    boolean names = found.stream().anyMatch(k -> k.matches("id|corporateNumber|(name|title)\\..*"));
    if (!names) {
      findings.note("Not read: " + header.place() + " has no header that is known.");
      return Optional.empty();
    }
    return Optional.of(new Layout.OwnColumns(type, columns, header.cells(), raw, values));
  }

  private void add(Map<Integer, Column> columns, int at, Column column, TableRow header) {
    if (columns.containsValue(column)) {
      findings.problem(header.place(), header.cell(at), "each column once", "it again");
    }
    columns.put(at, column);
  }

  /** A second row of headers: most of its cells are names of columns. */
  private boolean isSecondHeader(TableRow row) {
    long filled = row.cells().stream().filter(c -> !c.isBlank()).count();
    long known = row.cells().stream().filter(c -> names.find(c).isPresent()).count();
    boolean second = known >= 2 && known * 2 > filled;
    if (second) {
      findings.problem(row.place(), "", "data below one row of headers", "a second header row");
    }
    return second;
  }
}
