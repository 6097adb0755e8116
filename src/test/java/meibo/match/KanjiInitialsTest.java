package meibo.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KanjiInitialsTest {

  @Test
  void aShortNameTakesTheFirstCharactersOfWordsInTheirOrder() {
    assertThat(KanjiInitials.are("京府医大", "京都府立医科大学")).isTrue();
    assertThat(KanjiInitials.are("国循", "国立循環器病研究センター")).isTrue();
  }

  @Test
  void neitherInAnotherOrderNorWithoutTheFirst() {
    assertThat(KanjiInitials.are("医京大", "京都府立医科大学")).isFalse();
    assertThat(KanjiInitials.are("府医大", "京都府立医科大学")).isFalse();
  }
}
