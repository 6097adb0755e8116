package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows without an id: nothing comes in twice, and no two organizations become one. */
class RecognitionTest {

  private static final String HEADER = "名称,種別,住所,ウェブサイト,法人番号,説明,出典\n";

  /** A clinic, a factory that has a number, and one of which only the name is known. */
  private static final String SHEET =
      HEADER
          + "港診療所,病院,神戸市中央区港町1-2-3,https://www.minato.example/,,内科,seed\n"
          + "株式会社山手製作所,企業,神戸市灘区山手町4丁目5番6号,,6000000000011,,seed\n"
          + "浜研究会,支援機関,,,,,seed\n";

  @TempDir Path folder;
  private TinyData data;

  @BeforeEach
  void theSheetWasBroughtIn() {
    data = new TinyData(folder);
    ImportReport first = data.bringIn("list.csv", SHEET.replace("支援機関", "support"));
    assertThat(first.problems()).isEmpty();
    assertThat(first.added()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list.csv", "list.tsv"})
  void theSameSheetBroughtInAgainChangesNothing(String name) {
    String sheet = SHEET.replace("支援機関", "support");
    ImportReport again =
        data.bringIn(name, name.endsWith("tsv") ? sheet.replace(',', '\t') : sheet);
    assertThat(again.problems()).isEmpty();
    assertThat(again.changes()).isEmpty();
    assertThat(again.hints()).isEmpty();
    assertThat(again.unchanged()).isEqualTo(5);
    assertThat(again.published()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "港診療所,神戸市中央区港町1-2-3,,",
    "港 診療所,港町１丁目２番３号,,",
    "港診療所,,http://minato.example,",
    "港診療所,神戸市中央区港町1-2-3 港ビル2階,https://new.example,",
    "㈱山手製作所,,,6000000000011",
    "山手製作所,灘区山手町4-5-6,,",
    "YAMATE?,,,"
  })
  void aRowIsTheRecordThatItsNumberOrItsNameAndPlaceSay(
      String name, String address, String website, String number) {
    String row = "," + text(address) + "," + text(website) + "," + text(number) + ",新しい説明,seed\n";
    ImportReport report = data.bringIn("list.csv", HEADER + name + ",company" + row);
    assertThat(report.problems()).isEmpty();
    assertThat(report.added()).isEqualTo(name.equals("YAMATE?") ? 1 : 0);
    assertThat(report.changed()).isEqualTo(name.equals("YAMATE?") ? 0 : 1);
  }

  @Test
  void whatTheRowIsSilentOnStays() {
    data.bringIn("list.csv", HEADER + "港診療所,病院,,https://minato.example/,,外科,seed\n");
    assertThat(data.organizations())
        .contains("神戸市中央区港町1-2-3", "外科")
        .doesNotContain("内科", "\"minato-shinryojo-2\"");
  }

  @ParameterizedTest
  @CsvSource({
    "浜研究会,,,the name of",
    "港診療所,大阪市北区梅田1-1-1,,the name of",
    "港診療所,,https://other.example,the name of",
    "山手病院,,6000000000011,the number of"
  })
  void whereItMayBeAnotherTheRowIsRefusedAndAnIdIsTheAnswer(
      String name, String address, String third, String shared) {
    boolean isNumber = third != null && third.matches("\\d+");
    String cells =
        text(address) + "," + (isNumber ? "," + third : text(third) + ",") + ",ほかの説明,seed\n";
    String before = data.organizations();
    ImportReport asked = data.bringIn("list.csv", HEADER + name + ",company," + cells);
    assertThat(asked.problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("list.csv, row 2, id: expected an id: \"")
        .contains("\" if it is that one, a new one such as \"", shared);
    assertThat(data.organizations()).isEqualTo(before);
    String withId = "ID," + HEADER + "another," + name + ",company," + cells;
    ImportReport answered = data.bringIn("list.csv", withId);
    assertThat(answered.added()).isEqualTo(1);
    assertThat(answered.hints()).hasSize(1).first().asString().contains("\"another\"", shared);
  }

  @Test
  void branchesWithOneNumberAreToldApartByTheirNamesAndElseAskedFor() {
    String number = "6000000000011";
    data.bringIn(
        "branch.csv", "ID," + HEADER + "yamate-lab,山手中央研究所,company,,," + number + ",,seed\n");
    ImportReport lab = data.bringIn("a.csv", HEADER + "山手中央研究所,company,,," + number + ",研究,seed\n");
    assertThat(lab.changes()).hasSize(1).first().asString().startsWith("~ yamate-lab ");
    assertThat(data.bringIn("b.csv", "法人番号,説明\n" + number + ",どちら\n").problems())
        .hasSize(1)
        .first()
        .asString()
        .contains("\"yamate-lab\" if it is that one, ");
  }

  @Test
  void twoRowsThatWouldBeOneAreRefused() {
    ImportReport report =
        data.bringIn(
            "list.csv",
            HEADER
                + "新研究所,company,新町1-1-1,,,,seed\n"
                + "新研究所,company,新町1-1-1,,,同じ,seed\n"
                + "浦工房,company,,,,,seed\n"
                + "浦工房,company,,,,,seed\n");
    assertThat(report.problems())
        .containsExactly(
            "list.csv, row 3, id: expected each once, or an id: a new one such as"
                + " \"shinkenkyujo-2\" if it is another, found the name and number, address or"
                + " website of row 2",
            "list.csv, row 5, id: expected each once, or an id: a new one such as"
                + " \"urakobo-2\" if it is another, found the name and number, address or"
                + " website of row 4");
  }

  @Test
  void namesakesWithPlacesOrNumbersOfTheirOwnAreTwoAndSaid() {
    ImportReport report =
        data.bringIn(
            "list.csv",
            HEADER
                + "中央病院,hospital,東町1-1-1,,,,seed\n"
                + "中央病院,hospital,西町2-2-2,,,,seed\n"
                + "株式会社山手製作所,company,,,3000000000022,,seed\n");
    assertThat(report.problems()).isEmpty();
    assertThat(report.added()).isEqualTo(3);
    assertThat(report.hints())
        .containsExactly(
            "list.csv, row 3: the new record has the name of row 2 at another address or website.");
  }

  @Test
  void aListOfOthersIsNeitherDoubledNorMergedWhereItIsUnclear() {
    String list =
        "都道府県コード又は市区町村コード,NO,名称,医療機関の種類,住所,URL\n"
            + "281000,1,浜研究会,病院,浜町1,\n"
            + "281000,2,港診療所,診療所,神戸市中央区港町1-2-3,https://minato.example\n"
            + "281000,3,港診療所,診療所,姫路市本町9,\n";
    ImportReport report = data.bringIn("hospital.csv", list);
    assertThat(report.problems()).isEmpty();
    assertThat(report.hints())
        .hasSize(2)
        .anyMatch(hint -> hint.contains("row 2: not brought in, for it has the name of"))
        .anyMatch(hint -> hint.contains("row 4: the new record has the name of"));
    assertThat(report.added()).isEqualTo(1);
    assertThat(data.bringIn("hospital.csv", list).published()).as("brought in again").isFalse();
  }

  @Test
  void aWholeRecordWithoutAnIdAddsWhatItSaysToTheOneThatItIs() {
    ImportReport report =
        data.bringIn(
            "list.jsonl",
            "{\"category\":\"hospital\",\"name\":{\"ja\":\"港診療所\"},"
                + "\"website\":\"https://minato.example/\",\"products\":[\"健診\"],"
                + "\"sources\":[{\"seed\":true}]}\n");
    assertThat(report.problems()).isEmpty();
    assertThat(report.changed()).isEqualTo(1);
    assertThat(data.organizations()).contains("健診", "内科", "神戸市中央区港町1-2-3");
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
