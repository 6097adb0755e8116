package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people really send them: what can be understood is, what cannot is named. */
class BadFileTest {

  @TempDir Path folder;
  private TinyData data;

  @BeforeEach
  void begin() {
    data = new TinyData(folder);
  }

  @Test
  void everyMistakeIsNamedWithItsRowAndColumnAndNothingIsWritten() {
    String before = data.organizations();
    ImportReport report =
        data.bringIn(
            "list.csv",
            "ID,名称,種別,在籍開始,法人番号,出典\n"
                + "good,良,company,2020,,seed\n"
                + "Bad Id,悪,company,soon,123,seed\n"
                + "no-source,無,company,,,\n");
    assertThat(report.problems())
        .anyMatch(p -> p.startsWith("list.csv, row 3, ID: expected lower-case"))
        .anyMatch(p -> p.startsWith("list.csv, row 3, 在籍開始: expected a date: YYYY"))
        .anyMatch(p -> p.startsWith("list.csv, row 3, 法人番号: expected 13 digits"))
        .anyMatch(p -> p.startsWith("list.csv, row 4, 出典: expected"));
    assertThat(data.organizations()).isEqualTo(before);
  }

  @Test
  void whatARowRefersToMustExist() {
    ImportReport report = data.bringIn("list.csv", "id,親組織\nrobot,nobody\n");
    assertThat(report.problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("list.csv, row 2, parent: expected")
        .contains("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在籍開始         | Aug-18",
        "在籍開始         | 18-Aug",
        "在籍開始         | 8月18日",
        "法人番号         | 5.14E+12",
        "住所             | 1月2日",
        "名称             | #NAME?",
        "ウェブサイト     | ########"
      })
  void whatExcelDamagedIsRecognisedAndRefusedWithAdvice(String column, String cell) {
    String before = data.organizations();
    ImportReport report = data.bringIn("list.csv", "ID," + column + "\nrobot," + cell + "\n");
    assertThat(report.problems())
        .anyMatch(p -> p.startsWith("list.csv, row 2, " + column) && p.contains("Excel"));
    assertThat(data.organizations()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-31j", "UTF-16"})
  void charsetsAreFoundOut(String charset) {
    Path file = data.write("list.csv", "ID,英語名,説明\r\nrobot,R,髙い〜①\r\n", Charset.forName(charset));
    assertThat(data.bringIn(file).problems()).isEmpty();
    assertThat(data.organizations()).contains("髙い");
  }

  @Test
  void bytesInNoCharsetAreRefused() throws IOException {
    Path file =
        Files.write(folder.resolve("list.csv"), new byte[] {'i', 'd', '\n', (byte) 0xFF, '\n'});
    assertThat(data.bringIn(file).problems())
        .containsExactly(
            "list.csv: expected text in UTF-8 or Shift_JIS, found bytes that are neither");
  }

  @Test
  void separatorsAndMixedLineEndsAreFoundOut() {
    assertThat(data.bringIn("a.tsv", "id\tsince\r\nrobot\t2020\nzebra\t2021\r").changed())
        .isEqualTo(2);
    assertThat(data.bringIn("b.csv", "id;since\nrobot;2011\n").changed()).isEqualTo(1);
  }

  @Test
  void aTruncatedFileIsRefused() {
    String before = data.organizations();
    assertThat(data.bringIn("a.csv", "id,since,until\nrobot,2020,2021\nzeb").problems())
        .containsExactly("a.csv, row 3: expected 3 cells as in the header, found 1 cells");
    assertThat(data.bringIn("b.csv", "id,since\nrobot,\"2020\nzebra,2021\n").problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("after b.csv, row");
    assertThat(data.organizations()).isEqualTo(before);
  }

  @Test
  void aCellOfTenMegabytesIsRefused() {
    ImportReport report = data.bringIn("list.csv", "id,説明\nrobot," + "あ".repeat(10 << 20) + "\n");
    assertThat(report.problems()).hasSize(1).first().asString().contains("row 1");
  }

  @Test
  void aSecondHeaderRowAndAHeaderThatIsNoneAreSaid() {
    assertThat(data.bringIn("a.csv", "id,name.ja,since\nID,名称,在籍開始\nrobot,R,2020\n").problems())
        .containsExactly(
            "a.csv, row 2: expected data below one row of headers, found a second header row");
    assertThat(data.bringIn("b.csv", "甲,乙\n1,2\n").problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("b.csv, row 1: expected a header");
    assertThat(data.bringIn("c.csv", "").problems()).hasSize(1);
  }

  @Test
  void columnsThatAreNotKnownAreSaid() {
    assertThat(data.bringIn("list.csv", "id,担当メモ\nrobot,x\n").notes())
        .containsExactly("Not read: column \"担当メモ\" is not known.");
  }

  @Test
  void repeatedRowsAndRepeatedColumnsAreRefused() {
    assertThat(data.bringIn("a.csv", "id\nrobot\nrobot\n").problems()).hasSize(1);
    assertThat(data.bringIn("b.csv", "id,名称,会社名\nrobot,a,b\n").problems()).hasSize(1);
  }

  @Test
  void twoImportsAtOnceAreOneTooMany() throws IOException {
    List<String> said =
        new DataFileVersions(data.files())
            .alone(
                () -> {
                  try {
                    new DataFileVersions(data.files()).alone(() -> "");
                    return List.of();
                  } catch (IOException second) {
                    return List.of(String.valueOf(second.getMessage()));
                  }
                });
    assertThat(said).hasSize(1).first().asString().contains("under way");
  }
}
