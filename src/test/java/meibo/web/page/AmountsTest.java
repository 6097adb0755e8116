package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import meibo.catalog.Approximation;
import meibo.catalog.Coded;
import meibo.catalog.FigureDate;
import meibo.catalog.Language;
import meibo.catalog.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  private static final Text YEN = Text.of("円", "JPY");
  private static final Text PEOPLE = Text.of("人", "people");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "156200000000 | 1,562億円 | ¥156.2 billion",
        "1300000000 | 13億円 | ¥1.3 billion",
        "440000000000 | 4,400億円 | ¥440 billion",
        "2500000000000 | 2.5兆円 | ¥2.5 trillion",
        "123456789 | 123,456,789円 | ¥123,456,789",
        "0 | 0円 | ¥0"
      })
  void moneyIsSaidByItsScaleWhereThatLosesNothing(double value, String ja, String en) {
    assertThat(amount(Language.JA, value, YEN, "")).isEqualTo(ja);
    assertThat(amount(Language.EN, value, YEN, "")).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 12,700人 | 12,700 people",
        "about | 約12,700人 | about 12,700 people",
        "more than | 12,700人を超える | more than 12,700 people",
        "nearly | 12,700人近く | nearly 12,700 people"
      })
  void howExactANumberIsIsSaidInWords(String approximation, String ja, String en) {
    assertThat(amount(Language.JA, 12_700, PEOPLE, approximation)).isEqualTo(ja);
    assertThat(amount(Language.EN, 12_700, PEOPLE, approximation)).isEqualTo(en);
  }

  @Test
  void fiscalYearsAreSaidInWords() {
    FigureDate date = FigureDate.parse("FY2020").orElseThrow();
    assertThat(new Wording(Language.JA).date(date)).isEqualTo("2020年度");
    assertThat(new Wording(Language.EN).date(date)).isEqualTo("fiscal year 2020 (from April)");
  }

  private static String amount(Language language, double value, Text unit, String approximation) {
    Optional<Approximation> how = Coded.find(Approximation.class, approximation);
    return new Amounts(new Wording(language)).amount(value, unit, how);
  }
}
