package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import meibo.catalog.EntryType;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in the layouts in which others publish them. */
class PublicListTest {

  @TempDir Path folder;
  private TinyData data;

  @BeforeEach
  void begin() {
    data = new TinyData(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "UTF-8"})
  void theRegisterOfCorporateNumbersIsReadWithoutAHeader(String charset) {
    String row =
        "1,1010001000000,01,1,2024-01-31,2015-10-05,株式会社甲,,301,東京都,千代田区,一番町1-1,,13,101,"
            + "1020082,,,,,,,2015-10-05,1,\"Kou, Inc.\",Tokyo,Chiyoda,,コウ,0\n";
    String number = "1" + "010001000000";
    String valid =
        meibo.catalog.CorporateNumber.checkDigit(number.substring(1)) + number.substring(1);
    Path file = data.write("13.csv", row.replace(number, valid), Charset.forName(charset));
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
  void openDataListsMayBeWorkbooksAndTelephonesStayOut() throws IOException {
    Path file = folder.resolve("hospital_list.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("医療機関一覧");
      List<List<String>> rows =
          List.of(
              List.of("全国地方公共団体コード", "ID", "名称", "医療機関の種類", "所在地_連結表記", "電話番号"),
              List.of("281000", "0000000001", "港病院", "病院", "港町1-2", "078-000-0000"));
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          sheet.value(r, c, rows.get(r).get(c));
        }
      }
    }
    ImportReport report = data.bringIn(file);
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.notes()).containsExactly("Not read: 電話番号 (about persons).");
    assertThat(data.organizations()).contains("港病院", "港町1-2").doesNotContain("078-000");
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
  void theDumpOfRorIsOneLongArray() {
    String one =
        "{\"id\":\"https://ror.org/05dxps055\",\"names\":[{\"value\":\"Harbour Institute\","
            + "\"types\":[\"ror_display\"],\"lang\":\"en\"}],\"types\":[\"facility\"]}";
    assertThat(data.bringIn("ror.json", "[\n" + one + "\n]").added()).isEqualTo(1);
    assertThat(data.bringIn("ror.json", "[" + one + "]").unchanged()).isEqualTo(3);
    assertThat(data.bringIn("cut.json", "[" + one + ",{\"id\":").problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("cut.json, row 2: expected JSON");
  }
}
