package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import meibo.catalog.EntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

  @TempDir Path folder;
  private TinyData data;

  @BeforeEach
  void begin() {
    data = new TinyData(folder);
  }

  @Test
  void aChangedCellChangesItsKeyAndNothingElse() {
    ImportReport report = data.bringIn("list.csv", "ID,ウェブサイト\nrobot,https://robot.example\n");
    assertThat(report.changes())
        .containsExactly("~ robot 株式会社ロボット\n    website: (nothing) → \"https://robot.example\"");
    assertThat(data.organizations())
        .startsWith("{\"id\":\"robot\",")
        .contains("\"website\":\"https://robot.example\"", "5140001112585")
        .endsWith("}\n\n" + TinyData.ZEBRA);
  }

  @Test
  void whatSaysNothingNewLeavesEveryByte() {
    String before = data.organizations();
    ImportReport report = data.bringIn("list.csv", "id,since\nzebra,2018-08\n");
    assertThat(report.published()).isFalse();
    assertThat(report.unchanged()).isEqualTo(2);
    assertThat(data.organizations()).isEqualTo(before);
  }

  @Test
  void anEmptyCellTakesItsKeyAway() {
    data.bringIn("list.csv", "id,since\nzebra,\n");
    assertThat(data.organizations()).doesNotContain("since");
  }

  @Test
  void aDryRunOnlySaysWhatWouldChange() {
    String before = data.organizations();
    Path file = data.write("list.csv", "id,since\nzebra,2019\n");
    ImportReport report =
        data.bringIn(new ImportRequest(file, EntryType.ORGANIZATION, true, false));
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.published()).isFalse();
    assertThat(data.organizations()).isEqualTo(before);
  }

  @Test
  void missingRecordsGoOnlyWhereThatIsAsked() {
    Path file = data.write("list.csv", "id\nrobot\n");
    assertThat(data.bringIn(file).removed()).isZero();
    ImportReport report =
        data.bringIn(new ImportRequest(file, EntryType.ORGANIZATION, false, true));
    assertThat(report.changes()).containsExactly("- zebra 縞馬");
    assertThat(data.organizations()).isEqualTo(TinyData.ROBOT + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "名称,種別,出典",
        " 名 称 ,種別,出典",
        "会社名,種別,情報源",
        "Ｎａｍｅ　（Japanese）,Category,Sources",
        "name.ja,category,sources"
      })
  void headersMayBeSaidInManyWays(String header) {
    ImportReport report = data.bringIn("list.csv", header + "\n東京製作所,企業,seed\n");
    assertThat(report.problems()).isEmpty();
    assertThat(report.added()).isEqualTo(1);
    assertThat(data.organizations())
        .contains("\"category\":\"company\",\"name\":{\"ja\":\"東京製作所\"}");
  }

  @Test
  void aNewRecordGetsAnIdFromItsNameAndNeverOneThatIsTaken() {
    data.bringIn(
        "list.csv",
        "名称,よみ,英語名,種別,出典\n縞馬二,ゼブラ,,company,seed\n甲,,Alpha Systems,company,seed\n乙,,Zebra,company,seed\n");
    assertThat(data.organizations())
        .contains("\"id\":\"alpha-systems\"", "\"id\":\"zebura\"", "\"id\":\"zebra-2\"");
  }

  @Test
  void aRowWithoutAnIdIsFoundByItsCorporateNumber() {
    ImportReport report = data.bringIn("list.csv", "法人番号,英語名\n５１４０００１１１２５８５,Robot Inc.\n");
    assertThat(report.changes().getFirst()).startsWith("~ robot").contains("Robot Inc.");
  }

  @Test
  void aSecondRecordWithTheSameNumberIsHintedAt() {
    ImportReport report =
        data.bringIn("list.csv", "id,名称,種別,法人番号,出典\nnew-one,新,company,5140001112585,seed\n");
    assertThat(report.hints())
        .containsExactly("list.csv, row 2: \"new-one\" has the corporate number of \"robot\".");
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
  @CsvSource({"2018/8/1,2018-08-01", "2018年8月,2018-08", "２０１８－０８,2018-08", "2018年,2018"})
  void datesThatCanOnlyMeanOneThingAreRead(String cell, String date) {
    data.bringIn("list.csv", "id,since\nrobot," + cell + "\n");
    assertThat(data.organizations()).contains("\"since\":\"" + date + "\"");
  }

  @Test
  void aRowWhoseRecordChangedSinceItsExportIsShownAndNotApplied() {
    ImportReport report = data.bringIn("list.csv", "id,since,revision\nzebra,2001,r000000000000\n");
    assertThat(report.conflicts())
        .hasSize(1)
        .first()
        .asString()
        .contains("row 2", "since", "2018-08", "2001");
    assertThat(data.organizations()).contains("2018-08").doesNotContain("2001");
  }

  @Test
  void aRowOfARecordThatIsGoneIsNotAddedAgain() {
    ImportReport report =
        data.bringIn("list.csv", "id,name.ja,category,sources,revision\ngone,去,company,seed,r1\n");
    assertThat(report.conflicts()).hasSize(1);
    assertThat(report.added()).isZero();
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
  void theGuardOfCsvComesOff() {
    data.bringIn("list.csv", "ID,説明\nrobot,'=1+1\nzebra,''x\n");
    assertThat(data.organizations())
        .contains("\"description\":{\"ja\":\"=1+1\"}", "\"description\":{\"ja\":\"'x\"}");
  }

  @Test
  void jsonLinesReplaceWholeRecords() {
    ImportReport report =
        data.bringIn(
            "list.jsonl",
            "{\"type\":\"organization\",\"id\":\"zebra\",\"category\":\"company\","
                + "\"name\":{\"en\":\"Zebra\"},\"sources\":[{\"seed\":true}]}\n");
    assertThat(report.problems()).isEmpty();
    assertThat(data.organizations()).doesNotContain("縞馬", "2018-08").contains("Zebra");
    assertThat(
            data.bringIn("bad.jsonl", "{\"id\":\n[]\n{\"type\":\"facility\",\"id\":\"x\"}\n")
                .problems())
        .hasSize(3);
  }

  @Test
  void theLastImportCanBeTakenBackAndBroughtBack() throws IOException {
    String before = data.organizations();
    data.bringIn("list.csv", "id,since\nrobot,2020\n");
    String after = data.organizations();
    DataFileVersions versions = new DataFileVersions(data.files());
    assertThat(versions.undo()).isPresent();
    assertThat(data.organizations()).isEqualTo(before);
    versions.undo();
    assertThat(data.organizations()).isEqualTo(after);
  }

  @Test
  void thereMayBeNothingToTakeBack() throws IOException {
    assertThat(new DataFileVersions(data.files()).undo()).isEmpty();
  }

  @Test
  void theRegisterOfCorporateNumbersIsReadWithoutAHeader() {
    String row =
        "1,1010001000000,01,1,2024-01-31,2015-10-05,株式会社甲,,301,東京都,千代田区,一番町1-1,,13,101,"
            + "1020082,,,,,,,2015-10-05,1,\"Kou, Inc.\",Tokyo,Chiyoda,,コウ,0\n";
    String number = "1" + "010001000000";
    String valid =
        meibo.catalog.CorporateNumber.checkDigit(number.substring(1)) + number.substring(1);
    Path file = data.write("13.csv", row.replace(number, valid), Charset.forName("windows-31j"));
    assertThat(data.bringIn(file).problems()).isEmpty();
    assertThat(data.organizations())
        .contains("\"id\":\"" + valid + "\"", "102-0082", "東京都千代田区一番町1-1", "国税庁");
  }

  @Test
  void gbizInfoOnlyAddsWhatIsNotKnownAndDropsPersons() {
    ImportReport report =
        data.bringIn(
            "gbiz.csv", "法人番号,法人名,法人名ふりがな,本社所在地,法人代表者名\n5140001112585,ロボット株式会社,ろぼっと,兵庫県,山田太郎\n");
    assertThat(report.notes()).containsExactly("Not read: 法人代表者名 (about persons).");
    assertThat(data.organizations())
        .contains("株式会社ロボット", "\"kana\":\"ロボット\"", "兵庫県")
        .doesNotContain("山田", "ロボット株式会社");
  }

  @Test
  void openDataListsBecomeHospitalsOrFacilities() {
    data.bringIn(
        "hospital_list.csv",
        "都道府県コード又は市区町村コード,NO,名称,名称_カナ,医療機関の種類,住所,電話番号,URL\n"
            + "281000,1,港病院,ミナトビョウイン,病院,港町1,078-000-0000,https://minato.example\n");
    assertThat(data.organizations())
        .contains("\"category\":\"hospital\"", "港病院", "https://minato.example")
        .doesNotContain("078-000");
    Path file =
        data.write("public.csv", "全国地方公共団体コード,ID,名称,所在地_連結表記,緯度,経度\n281000,1,港館,港町2,34.6,135.2\n");
    data.bringIn(new ImportRequest(file, EntryType.FACILITY, false, false));
    assertThat(folder.resolve("facilities.jsonl"))
        .content(StandardCharsets.UTF_8)
        .contains("港館", "\"lat\":34.6");
  }

  @Test
  void rorRecordsAreRead() {
    data.bringIn(
        "ror.jsonl",
        "{\"id\":\"https://ror.org/05dxps055\",\"names\":[{\"value\":\"Harbour Institute\","
            + "\"types\":[\"ror_display\",\"label\"],\"lang\":\"en\"},{\"value\":\"港研究所\","
            + "\"types\":[\"label\"],\"lang\":\"ja\"}],\"types\":[\"facility\"],"
            + "\"links\":[{\"type\":\"website\",\"value\":\"https://harbour.example\"}],"
            + "\"locations\":[{\"geonames_details\":{\"country_code\":\"JP\"}}]}\n");
    assertThat(data.organizations())
        .contains("\"id\":\"harbour-institute\"", "港研究所", "\"category\":\"research\"");
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
