package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {

  private final ShortForms shortForms = new ShortForms(Morphology.standard());

  @ParameterizedTest
  @CsvSource({
    "神戸大学, 神戸大",
    "神戸大学, 神大",
    "大阪大学, 阪大",
    "東京工業大学, 東工大",
    "北陸先端科学技術大学院大学, 北陸先端大",
    "慶応義塾大学, 慶大",
    "京都府立医科大学, 府立医大",
    "東京都立大学, 都立大",
    "甲南女子大学, 甲南女子",
    "関西学院大学, 関学",
    "神戸市外国語大学, 神戸外大",
    "明石工業高等専門学校, 明石高専"
  })
  void schools(String name, String shortForm) {
    assertThat(shortForms.of(name)).contains(shortForm);
  }

  @ParameterizedTest
  @CsvSource({
    "理化学研究所, 理研", "産業技術総合研究所, 産総研", "野村総合研究所, 野村総研", "厚生労働省, 厚労省",
    "日本経済団体連合会, 経団連", "大阪商工会議所, 大阪商工会", "中央労働金庫, 中央労金", "みやぎ生活協同組合, みやぎ生協"
  })
  void researchGovernmentAndAssociations(String name, String shortForm) {
    assertThat(shortForms.of(name)).contains(shortForm);
  }

  @ParameterizedTest
  @CsvSource({
    "日本経済新聞, 日経", "関西電力, 関電", "東京エレクトロン, 東エレ", "大日本住友製薬, 大日本住友",
    "全日本空輸, 全日空", "住友商事, 住商", "旭化成ホールディングス, 旭化成", "旭化成hd, 旭化成"
  })
  void firms(String name, String shortForm) {
    assertThat(shortForms.of(name)).contains(shortForm);
  }

  @ParameterizedTest
  @CsvSource({
    "神戸市立医療センター中央市民病院, 中央市民病院",
    "神戸市立医療センター中央市民病院, 中央市民",
    "国立病院機構大阪医療センター, 大阪医療センター",
    "神戸大学医学部附属病院, 神大病院",
    "神戸大学医学部附属病院, 神戸大附属病院",
    "神戸大学医学部附属病院, 神大",
    "京都大学化学研究所, 京大化学研究所",
    "大阪赤十字病院, 大阪日赤"
  })
  void hospitalsAndPartsOfUniversities(String name, String shortForm) {
    assertThat(shortForms.of(name)).contains(shortForm);
  }

  @ParameterizedTest
  @CsvSource({
    "東京工業大学, 東大",
    "沖縄科学技術大学院大学, 沖縄大",
    "東京工業大学, 東京工業大学",
    "横浜市立総合病院, 総合病院",
    "山田製薬, 山田",
    "神戸新聞, 神戸"
  })
  void whatWouldMeanAnotherIsNotMade(String name, String wrong) {
    assertThat(shortForms.of(name)).doesNotContain(wrong);
  }

  @Test
  void aNameOfOneUnknownWordHasNone() {
    assertThat(shortForms.of("シスメックス")).isEmpty();
    assertThat(shortForms.of("")).isEmpty();
  }

  @Test
  void aLongNameHasNoMoreThanTwentyFour() {
    assertThat(shortForms.of("国立東京大阪名古屋福岡医療産業都市振興技術開発機構連合会")).hasSizeLessThanOrEqualTo(24);
  }
}
