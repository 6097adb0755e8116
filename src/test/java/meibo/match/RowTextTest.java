package meibo.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a cell is the name. */
class RowTextTest {

  @ParameterizedTest
  @CsvSource({
    "【出展】サンプル製薬, サンプル製薬",
    "（仮）サンプル製薬, サンプル製薬",
    "サンプル製薬（2名）, サンプル製薬",
    "サンプル製薬 ← 6/3入金済, サンプル製薬",
    "(株)サンプル様（ブース B-12）, (株)サンプル",
    "サンプル（大学発ベンチャー）, サンプル",
    "Mr. Tanaka (Sample), sample",
    "Hyogo Prefectural Government, hyogo prefecture"
  })
  void whatPeopleWriteBesideANameIsTakenOff(String cell, String name) {
    assertThat(RowText.of(cell).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "株式会杜サンプル, 株式会社サンプル",
    "ネ申戸大学, 神戸大学",
    "理イヒ学研究所, 理化学研究所",
    "神戸商エ会議所, 神戸商工会議所",
    "M0RESC0, moresco",
    "力ネ力, カネカ",
    "シ ャ ル マ ン, シャルマン"
  })
  void whatAScannerMadeOfItIsMended(String cell, String name) {
    assertThat(RowText.of(cell).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"関ヶ原製作所", "三ノ宮商会", "access-2-healthcare", "日本カバヤ", "web3 2000"})
  void whatIsRightStays(String cell) {
    assertThat(RowText.of(cell).name()).isEqualTo(cell);
  }

  @Test
  void townsInBracketsStandApartFromALatinName() {
    assertThat(RowText.of("Sample House (Kobe)").segments())
        .containsExactly("sample house", "kobe");
  }

  @Test
  void eachNumberedNameIsASegment() {
    assertThat(RowText.of("1) Sample House; 2) Test University").segments())
        .containsExactly("sample house", "test university");
  }

  @Test
  void aDotBetweenTwoBodiesPartsThem() {
    assertThat(RowText.of("見本市・(公財)見本機構").segments()).containsExactly("見本市", "(公財)見本機構");
  }
}
