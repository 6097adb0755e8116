package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import meibo.search.Highlight;
import meibo.search.Highlight.Range;
import meibo.web.page.Shown.Piece;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static Shown marked(String value, Range... ranges) {
    return new Marks(List.of(new Highlight("name.ja", List.of(ranges)))).on("name.ja", value);
  }

  @Test
  void marksWhatTheRangesCover() {
    assertThat(marked("株式会社ロボ", new Range(4, 6)).pieces())
        .containsExactly(new Piece("株式会社", false), new Piece("ロボ", true));
  }

  @Test
  void marksNothingInAnotherField() {
    Marks marks = new Marks(List.of(new Highlight("name.ja", List.of(new Range(0, 1)))));
    assertThat(marks.on("name.en", "Robo").pieces()).containsExactly(new Piece("Robo", false));
  }

  @Test
  void losesNoTextToRangesOutsideTheValue() {
    assertThat(marked("ロボ", new Range(1, 9)).text()).isEqualTo("ロボ");
    assertThat(marked("ロボ", new Range(0, 2), new Range(1, 2)).text()).isEqualTo("ロボ");
  }
}
