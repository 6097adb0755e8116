package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          university of tokyo | ut
          university of tokyo | uot
          the university of tokyo | uot
          japan international cooperation agency | jica
          foundation for biomedical research and innovation at kobe | fbri
          institute of bio-medical science | ibs
          institute of bio-medical science | ibms
          tokyo electric power co., ltd. | tep
          tokyo electric power co., ltd. | tepcl
          osaka research center (japan) | orc
          agriculture & livestock industries corporation | alic
          st. luke's international hospital | slih
          """)
  void anEnglishNameHasTheseInitials(String name, String acronym) {
    assertThat(Initials.of(name)).contains(acronym);
  }

  @Test
  void aNameOfOneWordHasNone() {
    assertThat(Initials.of("sysmex")).isEmpty();
    assertThat(Initials.of("sony (japan)")).isEmpty();
    assertThat(Initials.of("")).isEmpty();
    assertThat(Initials.of("- -")).isEmpty();
  }

  @Test
  void initialsLongerThanEightAreNobodysAcronym() {
    assertThat(Initials.of("one two three four five six seven eight nine ten")).isEmpty();
  }
}
