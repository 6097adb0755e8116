package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanjiVariantsTest {

  private final Map<Integer, Integer> all = KanjiVariants.all();

  @ParameterizedTest
  @CsvSource({
    "國學會濱澤邊邉齋斉髙﨑廣實龍鐵藝壽榮藥醫縣團圓櫻瀧萬與豐寶齒體點發變澁, 国学会浜沢辺辺斎斎高崎広実竜鉄芸寿栄薬医県団円桜滝万与豊宝歯体点発変渋",
    "𠮷栁嶋嶌冨峯埜渕舘惠德槇冲濵桒曻㐂舩邨槗靑黑淸內增穗緖瀨, 吉柳島島富峰野淵館恵徳槙沖浜桑昇喜船村橋青黒清内増穂緒瀬"
  })
  void variantsAreTheFormInUse(String variants, String inUse) {
    assertThat(Folding.text(variants)).isEqualTo(inUse);
  }

  @Test
  void compatibilityIdeographsAndVariationSelectorsNeedNoTable() {
    assertThat(Folding.text("神\uFA19 福\uFA1B 塚\uFA10 葛\uDB40\uDD00 辻\uFE00"))
        .isEqualTo("神神 福福 塚塚 葛 辻");
  }

  @ParameterizedTest
  @CsvSource({"笹, 篠", "畑, 畠", "阪, 坂", "埼, 崎", "釜, 竈", "州, 洲", "竹, 武"})
  void charactersOfOtherMeaningStayApart(String one, String other) {
    assertThat(Folding.text(one)).isNotEqualTo(Folding.text(other));
  }

  @Test
  void noFormInUseIsItselfAVariant() {
    assertThat(all.values()).noneMatch(all::containsKey);
  }

  @Test
  void theTableIsBroad() {
    assertThat(all).hasSizeGreaterThan(850);
  }
}
