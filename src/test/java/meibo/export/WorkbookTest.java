package meibo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import meibo.tiny.TinyDirectory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

  private static final byte[] XLSX =
      TinyExports.write(ExportFormat.XLSX, TinyExports.ORGANIZATIONS, Map.of());

  @Test
  void codesAndPartialDatesAreTextsAndWholeDaysDates() throws IOException {
    assertThat(cell("法人番号").getType()).isEqualTo(CellType.STRING);
    assertThat(cell("法人番号").getText()).isEqualTo("5140001112585");
    assertThat(cell("在籍開始").getType()).isEqualTo(CellType.STRING);
    assertThat(cell("在籍開始").getText()).isEqualTo("2018-08");
    assertThat(cell("更新日").getType()).isEqualTo(CellType.NUMBER);
    assertThat(cell("更新日").asDate()).isEqualTo("2024-01-31T00:00");
    assertThat(cell("更新日").getDataFormatString()).isEqualTo("yyyy-mm-dd");
  }

  @Test
  void nothingIsAFormulaAndNothingIsGuarded() throws IOException {
    List<Row> rows = rows(XLSX, 0);
    assertThat(rows.stream().flatMap(Row::stream).filter(c -> c != null).map(Cell::getType))
        .doesNotContain(CellType.FORMULA, CellType.ERROR);
    assertThat(rows.get(1).getCellText(2)).isEqualTo("=1+1");
  }

  @Test
  void theHeaderIsFrozenRowsCanBeFilteredAndAddressesAreLinks(@TempDir Path folder)
      throws IOException {
    String sheet = part(folder, "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("ySplit=\"1\"")
        .contains("<autoFilter ref=\"A1:AC4\">")
        .contains("<c r=\"A2\" s=\"2\" t=\"inlineStr\">")
        .contains("<hyperlink ref=\"V4\"")
        .doesNotContain("mergeCell");
    assertThat(part(folder, "xl/worksheets/_rels/sheet1.xml.rels"))
        .contains("Target=\"https://arms.example\"");
  }

  @Test
  void moreRowsThanASheetTakesGoOnUnderTheSameHeader() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export export = Export.of(ExportFormat.XLSX, TinyExports.ORGANIZATIONS, Map.of());
    new Workbook(export, TinyExports.PUBLICATION, out, 2)
        .write(sink -> TinyDirectory.search().each(export.query(), sink));
    assertThat(rows(out.toByteArray(), 0)).hasSize(2);
    assertThat(rows(out.toByteArray(), 2)).hasSize(2);
    assertThat(rows(out.toByteArray(), 2).getFirst().getCellText(0)).isEqualTo("ID");
    assertThat(rows(out.toByteArray(), 2).get(1).getCellText(0)).isEqualTo("robot-arms");
  }

  private static Cell cell(String header) throws IOException {
    List<Row> rows = rows(XLSX, 0);
    int column =
        rows.getFirst().stream()
            .filter(c -> c.getText().equals(header))
            .findFirst()
            .orElseThrow()
            .getColumnIndex();
    return rows.get(3).getCell(column);
  }

  private static List<Row> rows(byte[] xlsx, int sheet) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, false))) {
      Sheet wanted = book.getSheet(sheet).orElseThrow();
      return wanted.read();
    }
  }

  private static String part(Path folder, String name) throws IOException {
    Path file = Files.write(folder.resolve("list.xlsx"), XLSX);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
