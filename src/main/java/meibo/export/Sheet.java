package meibo.export;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import meibo.catalog.PartialDate;
import meibo.search.Found;
import meibo.table.Column;
import meibo.table.Row;
import meibo.table.SpreadsheetCell;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a workbook. Cells are texts, also where they look like numbers or dates, so that
 * Excel changes none of them; only whole days are dates, and only measurements numbers.
 */
final class Sheet {

  /** Links that Excel takes on one sheet; addresses behind them are plain text. */
  private static final int MOST_LINKS = 65_530;

  /** The longest address that Excel takes for a link. */
  private static final int LONGEST_LINK = 2_079;

  /** Before this day Excel's calendar has a day too many. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** Rows that are held before they are written. */
  private static final int ROWS_HELD = 500;

  private static final double WIDE = 40;

  /** Most ids: what is next to them would cover the rest. */
  private static final double OF_ID = 30;

  private static final double NARROW = 16;

  private final Worksheet sheet;
  private final List<Column> columns;
  private int rows = 1;
  private int links;

  Sheet(Worksheet sheet, List<Column> columns, List<String> header) {
    this.sheet = sheet;
    this.columns = columns;
    sheet.freezePane(0, 1);
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, width(columns.get(c)));
      sheet.inlineString(0, c, header.get(c));
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
  }

  /** How many rows are written, the header among them. */
  int rows() {
    return rows;
  }

  void row(Found found) throws IOException {
    Row row = new Row(found.entry(), found.record());
    for (int c = 0; c < columns.size(); c++) {
      String value = columns.get(c).of(row);
      if (!value.isEmpty()) {
        cell(c, columns.get(c).kind(), value);
      }
    }
    rows++;
    if (rows % ROWS_HELD == 0) {
      sheet.flush();
    }
  }

  void finish() throws IOException {
    sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
    sheet.finish();
  }

  private void cell(int column, Column.Kind kind, String value) {
    switch (kind) {
      case DATE -> day(value).ifPresentOrElse(d -> date(column, d), () -> text(column, value));
      case NUMBER -> sheet.value(rows, column, Double.valueOf(value));
      case LINK -> link(column, value);
      case TEXT, LIST, SOURCES, NOTE -> text(column, value);
    }
  }

  private void text(int column, String value) {
    sheet.inlineString(rows, column, SpreadsheetCell.inOneLine(value));
    sheet.style(rows, column).format("@").set();
  }

  private void date(int column, LocalDate day) {
    sheet.value(rows, column, day);
    sheet.style(rows, column).format("yyyy-mm-dd").set();
  }

  private void link(int column, String value) {
    if (links < MOST_LINKS && isLink(value)) {
      sheet.hyperlink(rows, column, new HyperLink(value, value));
      links++;
    } else {
      text(column, value);
    }
  }

  private static Optional<LocalDate> day(String date) {
    return PartialDate.parse(date)
        .filter(PartialDate::isDay)
        .map(PartialDate::firstDay)
        .filter(d -> !d.isBefore(FIRST_DAY));
  }

  /** Excel calls a workbook broken where a link is no address. */
  private static boolean isLink(String value) {
    try {
      return value.startsWith("http")
          && value.length() <= LONGEST_LINK
          && StandardCharsets.US_ASCII.newEncoder().canEncode(value)
          && URI.create(value).getHost() != null;
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static double width(Column column) {
    return column.key().equals("id") ? OF_ID : isWide(column) ? WIDE : NARROW;
  }

  private static boolean isWide(Column column) {
    return switch (column.kind()) {
      case SOURCES, LIST, LINK -> true;
      case TEXT -> column.key().contains(".");
      case DATE, NUMBER, NOTE -> false;
    };
  }
}
