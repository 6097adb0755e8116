package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import meibo.catalog.Language;
import meibo.catalog.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

  static Stream<Label> labels() {
    return Stream.<Label[]>of(
            SiteLabel.values(),
            SearchLabel.values(),
            RecordLabel.values(),
            StoryLabel.values(),
            BrowseLabel.values(),
            ChangesLabel.values(),
            TermsLabel.values(),
            AccessibilityLabel.values(),
            MatchLabel.values(),
            Download.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("labels")
  void everyLabelSaysTheSameInBothLanguages(Label label) {
    assertThat(label.ja()).isNotBlank();
    assertThat(label.en()).isNotBlank();
    assertThat(slots(label.ja())).isEqualTo(slots(label.en()));
  }

  @ParameterizedTest
  @MethodSource("labels")
  void englishLabelsHoldNoJapanese(Label label) {
    assertThat(label.en()).doesNotContainPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}（）、。]");
  }

  @ParameterizedTest
  @EnumSource(Counted.class)
  void everyCountShowsItsNumberWithThousandsApart(Counted counted) {
    assertThat(counted.in(Language.JA, 1234)).contains("1,234");
    assertThat(counted.in(Language.EN, 1234)).contains("1,234");
  }

  @Test
  void englishKnowsOneFromMany() {
    assertThat(Counted.ORGANIZATIONS.in(Language.EN, 1)).isEqualTo("1 organization");
    assertThat(Counted.ORGANIZATIONS.in(Language.EN, 0)).isEqualTo("0 organizations");
    assertThat(Counted.ORGANIZATIONS.in(Language.JA, 1)).isEqualTo("1件の企業・機関");
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2021年, 2021",
    "2021-10, 2021年10月, October 2021",
    "2021-10-01, 2021年10月1日, 1 October 2021"
  })
  void datesAreAsExactAsTheyAreKnown(String date, String ja, String en) {
    var known = new PartialDate(date);
    assertThat(new Wording(Language.JA).date(known)).isEqualTo(ja);
    assertThat(new Wording(Language.EN).date(known)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "JP-28, 兵庫県, Hyogo",
    "JP-01, 北海道, Hokkaido",
    "JP-47, 沖縄県, Okinawa",
    "JP-99, JP-99, JP-99",
    "DE, ドイツ, Germany",
    "US-CA, アメリカ合衆国（US-CA）, United States (US-CA)",
    "somewhere, somewhere, somewhere"
  })
  void regionsHaveNames(String code, String ja, String en) {
    assertThat(Region.name(code, Language.JA)).isEqualTo(ja);
    assertThat(Region.name(code, Language.EN)).isEqualTo(en);
  }

  private static long slots(String text) {
    return text.split("%(\\d\\$)?s", -1).length;
  }
}
