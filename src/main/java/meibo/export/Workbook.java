package meibo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.catalog.Labels;
import meibo.catalog.Text;
import meibo.search.Found;

/**
 * An Excel workbook, written row by row: one table on one sheet, and on further sheets under the
 * same header where there are more rows than a sheet takes.
 */
final class Workbook {

  /** What a sheet takes, its header included (ECMA-376; Excel's own limit). */
  private static final int MOST_ROWS = 1_048_576;

  private final Export export;
  private final org.dhatim.fastexcel.Workbook workbook;
  private final List<String> header;
  private final int mostRows;
  private int sheets;
  private Sheet sheet;

  Workbook(Export export, Publication publication, OutputStream out) {
    this(export, publication, out, MOST_ROWS);
  }

  /** The same with smaller sheets. */
  Workbook(Export export, Publication publication, OutputStream out, int mostRows) {
    this.export = export;
    this.header = Header.of(export);
    this.mostRows = mostRows;
    this.workbook = new org.dhatim.fastexcel.Workbook(out, "Meibo", "1.0");
    workbook.properties().setTitle(publication.name(export.query().language()));
    this.sheet = newSheet();
  }

  void write(Hits hits) throws IOException {
    hits.each(this::row);
    sheet.finish();
    workbook.finish();
  }

  private void row(Found found) {
    try {
      if (sheet.rows() == mostRows) {
        sheet.finish();
        sheet = newSheet();
      }
      sheet.row(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Sheet newSheet() {
    sheets++;
    Optional<EntryType> type = export.query().type();
    String name =
        type.map(Labels::of)
            .orElse(Text.of("名簿", "Directory"))
            .preferring(export.query().language())
            .orElseThrow();
    return new Sheet(
        workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets), export.columns(), header);
  }
}
