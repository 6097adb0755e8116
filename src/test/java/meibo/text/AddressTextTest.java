package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextTest {

  @ParameterizedTest
  @CsvSource({
    "港島南町6丁目4番4号, 港島南町6-4-4-",
    "3番地の2, 3-2",
    "10番地, 10-",
    "1の5 3階, 1-5 3階",
    "本町2番 第1ビル, 本町2- 第1ビル",
  })
  void writesBlocksAsNumbersJoinedByHyphens(String folded, String plain) {
    assertThat(AddressText.plain(folded)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"4番町", "港島の丘", "番地", "''", "8号線沿い"})
  void leavesCountersThatAreWordsOrParts(String folded) {
    assertThat(AddressText.plain(folded)).isEqualTo(folded);
  }
}
