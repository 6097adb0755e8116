package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelImportTest {

  @TempDir Path folder;
  private TinyData data;

  @BeforeEach
  void begin() {
    data = new TinyData(folder);
  }

  @Test
  void datesComeBackAsTheyAreShown() throws IOException {
    Path file =
        workbook(
            sheet -> {
              header(sheet, "ID", "在籍開始", "更新日");
              sheet.value(1, 0, "robot");
              sheet.value(1, 1, LocalDate.of(2018, 8, 1));
              sheet.style(1, 1).format("mmm\\-yy").set();
              sheet.value(1, 2, LocalDate.of(2024, 1, 31));
              sheet.style(1, 2).format("yyyy/m/d").set();
            });
    assertThat(data.bringIn(file).problems()).isEmpty();
    assertThat(data.organizations())
        .contains("\"since\":\"2018-08\"", "\"updated\":\"2024-01-31\"");
  }

  @Test
  void numbersComeBackWithAllTheirDigits() throws IOException {
    Path file =
        workbook(
            sheet -> {
              header(sheet, "法人番号", "在籍開始");
              sheet.value(1, 0, 5140001112585L);
              sheet.value(1, 1, 2019);
            });
    assertThat(data.bringIn(file).problems()).isEmpty();
    assertThat(data.organizations()).contains("\"since\":\"2019\"");
  }

  @Test
  void formulasAreRefusedWithTheirCell() throws IOException {
    Path file =
        workbook(
            sheet -> {
              header(sheet, "ID", "英語名");
              sheet.value(1, 0, "robot");
              sheet.formula(1, 1, "1+1");
            });
    assertThat(data.bringIn(file).problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("list.xlsx, sheet 企業, row 2, column B: expected a value, found a formula");
  }

  @Test
  void brokenXmlIsAProblemAndNoCrash() throws IOException {
    Path file =
        workbook(
            sheet -> {
              header(sheet, "ID", "英語名");
              sheet.formula(1, 1, "A2&\"<"); // the writer lets it through
            });
    assertThat(data.bringIn(file).problems()).hasSize(1).first().asString().contains("workbook");
  }

  @Test
  void mergedCellsAreRefusedWithAdvice() throws IOException {
    Path file =
        workbook(
            sheet -> {
              header(sheet, "ID", "英語名");
              sheet.value(1, 0, "robot");
              sheet.range(1, 0, 2, 0).merge();
            });
    assertThat(data.bringIn(file).problems()).hasSize(1).first().asString().contains("unmerge");
  }

  @Test
  void aSecondHeaderRowIsRefused() throws IOException {
    Path file =
        workbook(
            sheet -> {
              header(sheet, "ID", "英語名");
              sheet.value(1, 0, "id");
              sheet.value(1, 1, "Name (English)");
              sheet.value(2, 0, "robot");
              sheet.value(2, 1, "Robot");
            });
    assertThat(data.bringIn(file).problems())
        .containsExactly(
            "list.xlsx, sheet 企業, row 2: expected data below one row of headers, found a second"
                + " header row");
  }

  @Test
  void aCellThatIsFarTooLongIsRefused() throws IOException {
    Path file = folder.resolve("long.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      Path small =
          workbook(
              sheet -> {
                header(sheet, "ID", "説明");
                sheet.inlineString(1, 0, "robot");
                sheet.inlineString(1, 1, "LONG");
              });
      Random random = new Random(8); // so that it is no bomb either
      String text =
          random
              .ints(2 << 20, 'a', 'z')
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      try (ZipFile parts = new ZipFile(small.toFile())) {
        for (ZipEntry part : Collections.list(parts.entries())) {
          String xml =
              new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
          part(zip, part.getName(), xml.replace("LONG", text));
        }
      }
    }
    assertThat(data.bringIn(file).problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("long.xlsx, sheet 企業, row 2, column B: expected a value, found 2097152");
  }

  @Test
  void aBombIsRefusedBeforeItGoesOff() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "xl/workbook.xml", "<workbook/>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 64; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    assertThat(data.bringIn(file).problems()).hasSize(1).first().asString().contains("unpacks");
  }

  @Test
  void entitiesAreRefused() throws IOException {
    Path file = folder.resolve("xxe.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "xl/workbook.xml",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>");
    }
    assertThat(data.bringIn(file).problems()).hasSize(1).first().asString().contains("DOCTYPE");
  }

  @Test
  void aTruncatedWorkbookAndAnotherFileAreNoWorkbook() throws IOException {
    byte[] whole = Files.readAllBytes(workbook(sheet -> header(sheet, "ID", "英語名")));
    Path cut =
        Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(data.bringIn(cut).problems()).hasSize(1).first().asString().startsWith("cut.xlsx");
    Path text = data.write("text.xlsx", "id\nrobot\n");
    assertThat(data.bringIn(text).problems()).hasSize(1).first().asString().contains("xlsx");
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void header(Worksheet sheet, String... names) {
    for (int c = 0; c < names.length; c++) {
      sheet.value(0, c, names[c]);
    }
  }

  private Path workbook(Consumer<Worksheet> filling) throws IOException {
    Path file = folder.resolve("list.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      filling.accept(book.newWorksheet("企業"));
    }
    return file;
  }
}
