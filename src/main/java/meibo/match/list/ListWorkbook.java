package meibo.match.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an Excel workbook, with what its cells show. */
final class ListWorkbook {

  private static final int BUFFER = 1 << 16;

  /** As long as the longest word that is refused, for words on the edge of two buffers. */
  private static final int EDGE = 16;

  /** Rows of nothing between two of a sheet; more are a stray cell at the sheet's end. */
  private static final int LARGEST_GAP = 1_000;

  private final ListLimits limits;

  ListWorkbook(ListLimits limits) {
    this.limits = limits;
  }

  List<List<String>> rows(byte[] file) throws UnreadableList {
    try {
      check(file);
      return read(file);
    } catch (UnreadableList known) {
      throw known;
    } catch (Exception broken) { // the reader throws those of its XML parser without naming them
      throw broken();
    }
  }

  private static UnreadableList broken() {
    return UnreadableList.broken(
        "Excelブック（.xlsx）として読めませんでした。パスワードの付いたブックや古い形式（.xls）は読めません。",
        "This is no Excel workbook (.xlsx) that can be read; protected and old ones (.xls) cannot.");
  }

  /** Goes through all parts once, before anything in them is trusted. */
  private void check(byte[] file) throws IOException, UnreadableList {
    long left = limits.unpacked();
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(part)) {
          left = left(in, left);
        }
      }
    }
  }

  /** How many bytes may still be unpacked behind this part. */
  private static long left(InputStream part, long before) throws IOException, UnreadableList {
    byte[] buffer = new byte[BUFFER];
    long left = before;
    String edge = "";
    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
      left -= n;
      String text = edge + new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
      if (left < 0 || text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
        throw UnreadableList.large(
            "このブックは展開すると大きすぎるか、許していない定義を含むため、読みません。",
            "This workbook unpacks to far too much, or holds definitions that are not allowed.");
      }
      edge = text.substring(Math.max(0, text.length() - EDGE));
    }
    return left;
  }

  private List<List<String>> read(byte[] file) throws IOException, UnreadableList {
    try (InputStream in = new ByteArrayInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, true))) {
      Optional<Sheet> sheet =
          book.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).findFirst();
      return sheet.isPresent() ? rows(sheet.get()) : List.of();
    }
  }

  private List<List<String>> rows(Sheet sheet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<Row> all = sheet.openStream()) {
      all.limit((long) limits.rows() + 2)
          .forEach(
              row -> {
                int gap = row.getRowNum() - 1 - rows.size();
                for (int i = 0; i < gap && gap <= LARGEST_GAP; i++) {
                  rows.add(List.of());
                }
                rows.add(cells(row));
              });
    }
    return rows;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < row.getCellCount(); c++) {
      cells.add(row.getOptionalCell(c).map(ListWorkbook::text).orElse(""));
    }
    return cells;
  }

  /** What the cell shows; of a formula its last result. */
  private static String text(Cell cell) {
    if (cell.getType() != CellType.NUMBER) {
      return Optional.ofNullable(cell.getText()).orElse("");
    }
    String format =
        Optional.ofNullable(cell.getDataFormatString()).orElse("").toLowerCase(Locale.ROOT);
    String shown = format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
    boolean isDate = shown.contains("y") && shown.contains("m");
    return isDate
        ? cell.asDate().toLocalDate().toString()
        : cell.asNumber().stripTrailingZeros().toPlainString();
  }
}
