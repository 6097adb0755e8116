package meibo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"1998", "2018-01", "2018-12", "2020-02-29", "2018-04-30"})
  void isAYearAMonthOrADay(String text) {
    assertThat(PartialDate.parse(text))
        .hasValueSatisfying(d -> assertThat(d.text()).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "98",
        "19980",
        "2018-",
        "2018-0",
        "2018-00",
        "2018-13",
        "2018-1-1",
        "2018/01",
        "2019-02-29",
        "2018-04-31",
        "2018-04-00",
        "2018-04-1",
        "２０１８",
        "+201",
        "2018-04-30 "
      })
  void anythingElseIsNoDate(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }
}
