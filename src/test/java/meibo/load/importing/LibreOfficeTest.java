package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports of three records that LibreOffice Calc 7.4 opened and saved again, as they are: no
 * library that writes workbooks writes them as a spreadsheet does.
 */
class LibreOfficeTest {

  @TempDir Path folder;
  private TinyData data;

  @BeforeEach
  void theRecordsThatWereExported() throws IOException {
    data = new TinyData(folder);
    data.write("organizations.jsonl", Files.readString(file("organizations.jsonl")));
  }

  @Test
  void aWorkbookThatWasOnlySavedChangesNothing() throws IOException {
    ImportReport report = data.bringIn(file("libreoffice.xlsx"));
    assertThat(report.problems()).isEmpty();
    assertThat(report.changes()).isEmpty();
    assertThat(report.unchanged()).isEqualTo(3);
  }

  @Test
  void aCorrectedCellAndARowThatWasTypedAreAllThatChanges() throws IOException {
    ImportReport report = data.bringIn(file("libreoffice-edited.xlsx"));
    assertThat(report.problems()).isEmpty();
    assertThat(report.changes())
        .containsExactly(
            "~ number-three 株式会社港ナンバースリー\n    address.text: \"港町1-2\" → \"港町1-2-3\"",
            "+ alpha-systems 株式会社アルファ");
    assertThat(data.organizations())
        .contains("\"since\":\"2026\"", "\"corporateNumber\":\"3000000000022\"");
  }

  @Test
  void whatItMadeOfTextsThatLookLikeNumbersIsRefused() throws IOException {
    String before = data.organizations();
    assertThat(data.bringIn(file("libreoffice.csv")).problems())
        .hasSize(2)
        .anyMatch(p -> p.startsWith("libreoffice.csv, row 2, 製品: expected the value as it was"))
        .anyMatch(p -> p.contains("row 4, 別名: ") && p.contains("\"3\" for \"003\""));
    assertThat(data.bringIn(file("libreoffice.tsv")).problems()).hasSize(2);
    assertThat(data.organizations()).isEqualTo(before);
  }

  @Test
  void charactersThatShiftJisLacksAreNotLost() throws IOException {
    assertThat(data.bringIn(file("libreoffice-shift-jis.csv")).problems())
        .hasSize(4)
        .anyMatch(p -> p.contains("row 2, 英語名: ") && p.contains("\"Clinique ?lan 10?\""))
        .anyMatch(p -> p.contains("row 4, 英語説明: ") && p.contains("save as UTF-8"));
  }

  @Test
  void allElseComesBackFromCsvAsItWent() throws IOException {
    String csv =
        Files.readString(file("libreoffice.csv"))
            .replace(",3,", ",003,")
            .replace(",1.1,", ",1.10,");
    ImportReport report = data.bringIn("mended.csv", csv);
    assertThat(report.problems()).isEmpty();
    assertThat(report.changes()).isEmpty();
  }

  private Path file(String name) throws IOException {
    Path copy = folder.resolve(name);
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
      Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }
}
