package meibo.load.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The visible sheets of an Excel workbook, one after the other. */
record ExcelTable(Path file, Findings findings) implements Rows {

  @Override
  public void forEach(Taker taker) throws IOException {
    new ExcelFile(file).check();
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      List<Sheet> sheets =
          book.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList();
      for (Sheet sheet : sheets) {
        read(sheet, taker);
      }
    } catch (IOException known) {
      throw known;
    } catch (Exception broken) { // the reader throws those of its XML parser without naming them
      throw new UnreadableFile(
          "" + file.getFileName(),
          "a whole Excel workbook (.xlsx)",
          String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private void read(Sheet sheet, Taker taker) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      Iterator<Row> each = rows.iterator();
      while (each.hasNext()) {
        Row row = each.next();
        Place place =
            new Place("" + file.getFileName(), Optional.of(sheet.getName()), row.getRowNum());
        TableRow read = new TableRow(place, cells(row, place));
        if (!read.isBlank()) {
          taker.take(read);
        }
      }
    }
  }

  private List<String> cells(Row row, Place place) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < row.getCellCount(); c++) {
      Optional<Cell> cell = row.getOptionalCell(c);
      int column = c;
      cells.add(cell.map(value -> text(value, place, column)).orElse(""));
    }
    return cells;
  }

  private String text(Cell cell, Place place, int column) {
    return switch (cell.getType()) {
      case STRING -> checked(cell.asString(), place, column);
      case NUMBER -> ExcelNumber.text(cell);
      case BOOLEAN -> cell.asBoolean() ? "true" : "false";
      case EMPTY -> "";
      case FORMULA -> refused(place, column, "a formula: paste it as a value (値の貼り付け)");
      case ERROR -> refused(place, column, "an error of Excel: " + cell.getRawValue());
    };
  }

  private String checked(String text, Place place, int column) {
    return text.length() > TextTable.LONGEST_CELL
        ? refused(place, column, text.length() + " characters")
        : text;
  }

  private String refused(Place place, int column, String found) {
    findings.problem(place, "column " + letters(column), "a value", found);
    return "";
  }

  /** As Excel names columns: A, B, … AA. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
