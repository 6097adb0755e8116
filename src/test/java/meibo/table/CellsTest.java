package meibo.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import meibo.catalog.PartialDate;
import meibo.catalog.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "'=1"})
  void whatASpreadsheetWouldRunIsGuarded(String value) {
    assertThat(SpreadsheetCell.guarded(value)).startsWith("'");
  }

  @ParameterizedTest
  @CsvSource({"株式会社", "1-2", "a=b", "3'"})
  void whatItWouldNotRunIsLeftAlone(String value) {
    assertThat(SpreadsheetCell.guarded(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "'=1", "''", "'", "plain", "'plain", "－1", "1'"})
  void theGuardComesOffAgain(String value) {
    assertThat(SpreadsheetCell.unguarded(SpreadsheetCell.guarded(value))).isEqualTo(value);
  }

  @Test
  void aListComesApartAsItWasJoined() {
    List<String> values = List.of("a; b", "c\\", "\\; d", "e;f", "g;", "｜", "h | i");
    assertThat(Cells.split(Cells.join(values))).isEqualTo(values);
  }

  @Test
  void lineEndsTypedIntoACellSeparateToo() {
    assertThat(Cells.split("a\r\nb; c\n")).containsExactly("a", "b", "c");
  }

  @Test
  void aSourceComesApartIntoItsParts() {
    Source source =
        new Source(
            Optional.of("https://a.example/?x=1|2"),
            true,
            Optional.of("A | B; C \\ |"),
            PartialDate.parse("2021-03"),
            List.of("since", "address.text"));
    List<String> sources = Cells.split(Cells.sources(List.of(source, source)));
    assertThat(sources).hasSize(2);
    assertThat(Cells.sourceParts(sources.getFirst()))
        .containsExactly(
            "https://a.example/?x=1|2 seed", "A | B; C \\ |", "2021-03", "since,address.text");
  }
}
