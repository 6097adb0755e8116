package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HepburnTest {

  @ParameterizedTest
  @CsvSource({
    "シズオカ, shizuoka",
    "フジツウ, fujitsu",
    "ショウワ, showa",
    "チュウオウ, chuo",
    "オオサカ, osaka",
    "キョウト, kyoto",
    "ニッチ, nitchi",
    "ホッカイドウ, hokkaido",
    "メディカロイド, medikaroido",
    "ファインケミカル, fainkemikaru",
    "ウィズ, wizu",
    "ジェネリック, jenerikku",
    "シンノウ, shinno",
    "けんきゅうしょ, kenkyusho",
    "コーヒー, kohi",
    "カブシキ 3M, kabushiki3m"
  })
  void kanaIsWrittenAsEnglishReadersKnowIt(String kana, String letters) {
    assertThat(Hepburn.of(kana)).isEqualTo(letters);
  }
}
