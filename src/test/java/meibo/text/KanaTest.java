package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KanaTest {

  @Test
  void hiraganaBecomesKatakanaOneForOneAndAllElseStays() {
    assertThat(Kana.katakana("ゔぁいすゞ 東京 abc ゖ")).isEqualTo("ヴァイスヾ 東京 abc ヶ");
  }

  @Test
  void officialReadingsHaveNoSmallKana() {
    assertThat(Kana.bigKatakana("しゃっヶ社")).isEqualTo("シヤツケ社");
  }

  @ParameterizedTest
  @ValueSource(ints = {'漢', '々', '〆', '〇', '﨑', 0x20BB7, 0x31350})
  void kanjiAreOfAnyPlaneAndTheirMarks(int kanji) {
    assertThat(Kana.isKanji(kanji)).isTrue();
    assertThat(Kana.isKana(kanji)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'ア', 'ー', 'ヴ', 'ヽ', 'ｱ', 'ㇷ'})
  void katakanaAreOfAnyWidth(char katakana) {
    assertThat(Kana.isKatakana(katakana)).isTrue();
    assertThat(Kana.isHiragana(katakana)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'・', 'ａ', '-', '一', '゠'})
  void dotsDashesAndLettersAreNoKana(char other) {
    assertThat(Kana.isKana(other)).isFalse();
  }
}
