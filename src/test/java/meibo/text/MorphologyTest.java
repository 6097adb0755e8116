package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MorphologyTest {

  private final Morphology morphology = Morphology.standard();

  @ParameterizedTest
  @CsvSource({
    "歯の神経を再生してもらえるところ, 歯 神経 再生",
    "ips細胞の培養を自動化できる会社, ips 細胞 培養 自動 会社",
    "薬を運ぶロボットを作っている企業はありますか, 薬 運ぶ ロボット 作る 企業",
    "手術を遠隔で行うこと, 手術 遠隔"
  })
  void aQuestionLeavesItsContentWords(String question, String left) {
    assertThat(
            morphology.morphemes(question).stream()
                .filter(m -> !m.isFunctional())
                .map(Morpheme::baseForm))
        .containsExactly(left.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cd34",
        "3d",
        "mrna",
        "c-stretch",
        "tgf-β",
        "covid-19",
        "r&d",
        "il-6",
        "o'neill",
        "メディカロイド",
        "タイパ",
        "クラスター"
      })
  void whatIsOneWordStaysOne(String word) {
    assertThat(surfaces(word + "を探す")).startsWith(word);
  }

  @ParameterizedTest
  @CsvSource({
    "drug-discovery, drug - discovery",
    "2020-2021, 2020 - 2021",
    "cd34陽性細胞, cd34 陽性 細胞",
    "コンピュータシステム, コンピュータ システム",
    "バイオメディカルクラスター, バイオ メディカル クラスター"
  })
  void whatIsSeveralWordsIsCut(String text, String words) {
    assertThat(surfaces(text)).containsExactly(words.split(" "));
  }

  @Test
  void compoundsAreKeptBesideTheirParts() {
    assertThat(surfaces("理化学研究所")).containsExactly("理化", "学", "研究所");
    assertThat(morphology.segmentation("理化学研究所と大学").compounds().stream().map(Morpheme::surface))
        .containsExactly("理化学研究所");
  }

  @Test
  void aMorphemeSaysWhatItIsAndWhereItStands() {
    assertThat(morphology.morphemes("東京で 作った"))
        .extracting(Morpheme::surface, Morpheme::baseForm, Morpheme::wordClass, Morpheme::start)
        .containsExactly(
            tuple("東京", "東京", WordClass.PROPER_NOUN, 0),
            tuple("で", "で", WordClass.PARTICLE, 2),
            tuple("作っ", "作る", WordClass.VERB, 4),
            tuple("た", "た", WordClass.AUXILIARY, 6));
    assertThat(morphology.morphemes("東京").getFirst().reading()).hasValue("トウキョウ");
    assertThat(morphology.morphemes("メディカロイド").getFirst())
        .matches(m -> !m.known() && m.reading().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　"})
  void nothingHasNoMorphemes(String blank) {
    assertThat(morphology.morphemes(blank)).isEmpty();
    assertThat(morphology.segmentation(blank).compounds()).isEmpty();
  }

  @Test
  void aUserDictionaryKeepsANameWhole() {
    Morphology known =
        Morphology.with(new StringReader("# 会社の名前\n\nゆうちょ銀行,ゆうちょ 銀行,ユウチョ ギンコウ,カスタム名詞\n"));
    assertThat(surfaces("ゆうちょ銀行へ")).startsWith("ゆう", "ちょ");
    assertThat(known.morphemes("ゆうちょ銀行へ").stream().map(Morpheme::surface))
        .containsExactly("ゆうちょ", "銀行", "へ");
  }

  @Test
  void aUserDictionaryIsFoldedAsTheTextIs() {
    Morphology known =
        Morphology.with(new StringReader("IPS細胞,IPS細胞,アイピーエスサイボウ,カスタム名詞"), String::toLowerCase);
    assertThat(known.morphemes("ips細胞").stream().map(Morpheme::surface)).containsExactly("ips細胞");
  }

  @Test
  void anEmptyUserDictionaryIsNoError() {
    assertThat(Morphology.with(new StringReader("# 空\n")).morphemes("大学")).hasSize(1);
  }

  @Test
  void everyBadRowOfAUserDictionaryIsNamed() {
    String rows = "りそな,リソナ\n東京,東 京,トウキョウ,名詞\n大阪,大,オオサカ,名詞";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Morphology.with(new StringReader(rows)))
        .withMessage(
            """
            user dictionary line 1: expected surface,segmentation,readings,class, found "りそな,リソナ"
            user dictionary line 2: expected as many readings as segments, 2, found "トウキョウ"
            user dictionary line 3: expected a segmentation that joins to "大阪", found "大\"""");
  }

  @Test
  void manyThreadsCutAtOnceWhatOneCutsAlone() throws Exception {
    List<String> alone = surfaces("国立研究開発法人理化学研究所の細胞培養");
    Callable<List<String>> cut = () -> surfaces("国立研究開発法人理化学研究所の細胞培養");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<String>> cutToo :
          threads.invokeAll(Stream.generate(() -> cut).limit(200).toList())) {
        assertThat(cutToo.get()).isEqualTo(alone);
      }
    }
  }

  private List<String> surfaces(String text) {
    return morphology.morphemes(text).stream().map(Morpheme::surface).toList();
  }
}
