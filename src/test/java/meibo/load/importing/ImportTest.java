package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import meibo.catalog.EntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of a file do to the records. */
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
        .containsExactly(
            "list.csv, row 2: \"new-one\" has the number of \"robot\" 株式会社ロボット under another"
                + " name.");
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
  void aNewRecordWithTheNameOfAnotherInAnotherLegalFormIsHintedAt() {
    ImportReport report =
        data.bringIn("list.csv", "名称,種別,出典\nロボット有限会社,company,seed\n港,company,seed\n");
    assertThat(report.hints())
        .containsExactly(
            "list.csv, row 2: the new record has a name like that of \"robot\" 株式会社ロボット.");
    assertThat(report.added()).isEqualTo(2);
  }

  @Test
  void whoWaitsIsToldHowFarItIs() throws IOException {
    List<Progress.Stage> stages = new ArrayList<>();
    Path file = data.write("list.csv", "id,since\nrobot,2020\n");
    new Import(
            data.files(),
            new ImportRequest(file, EntryType.ORGANIZATION, true, false),
            (stage, done, all) -> stages.add(stage))
        .run();
    assertThat(stages.stream().distinct())
        .containsExactly(Progress.Stage.READING, Progress.Stage.MERGING, Progress.Stage.CHECKING);
  }
}
