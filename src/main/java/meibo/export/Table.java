package meibo.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import meibo.search.Found;
import meibo.table.Row;
import meibo.table.SpreadsheetCell;

/** CSV (RFC 4180) and TSV, as Excel opens them: with a byte order mark and CRLF. */
final class Table {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Export export;
  private final OutputStream out;
  private final UnaryOperator<String> cell;

  Table(Export export, OutputStream out) {
    this.export = export;
    this.out = out;
    this.cell = cellOf(export);
  }

  void write(Hits hits) throws IOException {
    if (!export.raw()) {
      out.write(BYTE_ORDER_MARK);
    }
    char separator = export.format() == ExportFormat.TSV ? '\t' : ',';
    CsvWriter table =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
    table.writeRecord(Header.of(export));
    table.flush(); // whoever waits for a million rows sees that they come
    hits.each(found -> table.writeRecord(row(found)));
    table.flush();
  }

  private List<String> row(Found found) {
    Row row = new Row(found.entry(), found.record());
    return export.columns().stream().map(c -> cell.apply(c.of(row))).toList();
  }

  /** Readers of TSV seldom know quotes, so that its cells hold neither tabs nor line ends. */
  private static UnaryOperator<String> cellOf(Export export) {
    return switch (export.format()) {
      case CSV -> export.raw() ? UnaryOperator.identity() : SpreadsheetCell::guarded;
      case TSV ->
          export.raw()
              ? SpreadsheetCell::withoutTabs
              : value -> SpreadsheetCell.withoutTabs(SpreadsheetCell.guarded(value));
      case XLSX, JSONL, JSONLD, ATOM, DATAPACKAGE ->
          throw new IllegalArgumentException(export.format() + " is no text with separators");
    };
  }
}
