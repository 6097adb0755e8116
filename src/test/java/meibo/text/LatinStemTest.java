package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinStemTest {

  @ParameterizedTest
  @CsvSource({
    "organisation, organization",
    "organisations, organization",
    "organisational, organizational",
    "sterilised, sterilized",
    "sterilising, sterilizing",
    "analysers, analyzer",
    "analyse, analyze",
    "tumours, tumor",
    "centres, center",
    "haematology, hematology",
    "orthopaedic, orthopedic",
    "foetal, fetal"
  })
  void britishSpellingsAreKeyedAsAmericanOnes(String british, String american) {
    assertThat(LatinStem.of(british)).isEqualTo(american);
    assertThat(LatinStem.of(american)).isEqualTo(american);
  }

  @ParameterizedTest
  @CsvSource({
    "devices, device",
    "therapies, therapy",
    "virus, virus",
    "glass, glass",
    "gps, gps",
    "wise, wise",
    "noise, noise",
    "raise, raise"
  })
  void onlyPluralsLoseTheirEnd(String word, String stem) {
    assertThat(LatinStem.of(word)).isEqualTo(stem);
  }
}
