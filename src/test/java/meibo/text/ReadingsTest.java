package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

  @ParameterizedTest
  @CsvSource({
    "東京大学, トウキョウダイガク",
    "神戸大学, コウベダイガク",
    "西神戸医療センター, ニシコウベイリョウセンター",
    "大阪商工会議所, オオサカショウコウカイギショ",
    "東工大, トウコウダイ",
    "日本化学会, ニホンカガクカイ",
    "住友重機械工業, スミトモジュウキカイコウギョウ",
    "せせらぎ学園, セセラギガクエン",
    "メディカロイド, メディカロイド",
    "関ケ原病院, セキガハラビョウイン",
    "サービス1号, サービスイチゴウ"
  })
  void theFirstCandidateIsHowTheNameIsRead(String name, String reading) {
    assertThat(Readings.of(name).candidates(4)).first().isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "日本電気工業会, ニッポンデンキコウギョウカイ",
    "理化学研究所, リカガクケンキュウショ",
    "理化学研究所, リカガクケンキュウジョ",
    "東洋製作所, トウヨウセイサクジョ",
    "nttデータ, エヌティーティーデータ",
    "nttデータ, nttデータ",
    "北里研究所, キタサトケンキュウジョ",
    "大和証券, ダイワショウケン"
  })
  void otherUsualReadingsFollow(String name, String reading) {
    assertThat(Readings.of(name).candidates(6)).contains(reading);
  }

  @ParameterizedTest
  @CsvSource({"大昭, ダイショウ", "日栄, ニチエイ", "三栄, サンエイ", "東興, トウコウ", "日鋼, ニッコウ"})
  void aCoinedCompoundIsReadInTheSinoJapaneseWay(String name, String reading) {
    assertThat(Readings.of(name).candidates(4)).contains(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "toyota, トヨタ",
    "sapporo, サッポロ",
    "jr, ジェイアール",
    "tdk, ティーディーケー",
    "mufg, エムユーエフジー",
    "nextholdings, ネクストホールディングス",
    "sonic, ソニック",
    "green base, グリーンベース",
    "r&d, アールアンドディー",
    "3d, スリーディー",
    "g-7, ジーセブン"
  })
  void latinIsReadAsAWordOrByItsLetters(String name, String reading) {
    assertThat(Readings.of(name).candidates(4)).contains(reading);
  }

  @ParameterizedTest
  @CsvSource({"24, ニジュウヨン", "1300, センサンビャク", "600, ロッピャク", "007, ゼロゼロナナ", "12345, イチニサンヨンゴ"})
  void numbersAreCountedOrSpelledOut(String digits, String reading) {
    assertThat(NumberReadings.readings(digits)).first().isEqualTo(reading);
  }

  @Test
  void candidatesAreDifferentAndNoMoreThanAsked() {
    assertThat(Readings.of("日本大和総合研究所").candidates(8)).hasSize(8).doesNotHaveDuplicates();
    assertThat(Readings.of("日本").candidates(1)).containsExactly("ニホン");
    assertThat(Readings.of("カナ").candidates(8)).containsExactly("カナ");
    assertThat(Readings.of("").candidates(8)).isEmpty();
  }

  @Test
  void anUnknownCharacterStandsForItself() {
    assertThat(Readings.of("𩸽食堂").candidates(1)).containsExactly("𩸽ショクドウ");
  }

  @Test
  void aLongNameOfManyReadingsIsBounded() {
    assertThat(Readings.of("生".repeat(300)).candidates(8)).hasSizeLessThanOrEqualTo(8);
    assertThat(Readings.of("生".repeat(300)).words()).isNotEmpty();
    assertThat(Readings.of("a".repeat(500)).candidates(8)).hasSizeBetween(1, 8);
  }

  @Test
  void wordsHaveTheirReadingsAndPlaces() {
    assertThat(Readings.of("西神戸 研究所").words())
        .extracting(Readings.WordReading::surface, Readings.WordReading::start)
        .containsExactly(tuple("西", 0), tuple("神戸", 1), tuple("研究所", 4));
    assertThat(Readings.of("研究所").words().getFirst().readings())
        .containsExactly("ケンキュウジョ", "ケンキュウショ");
  }

  @Test
  void aLongDictionaryWordIsCutWhereItsPartsReadTheSame() {
    assertThat(Readings.of("理化学研究所").words().stream().map(Readings.WordReading::surface))
        .containsExactly("理化学", "研究所");
    assertThat(Readings.of("日本経済新聞社").words().stream().map(Readings.WordReading::surface))
        .containsExactly("日本", "経済", "新聞", "社");
    assertThat(Readings.of("神奈川").words().stream().map(Readings.WordReading::surface))
        .containsExactly("神奈川");
  }
}
