package meibo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names mistyped or wrongly converted, and what is nobody's name. */
class FindsSlipsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          山本病因     | yamamoto
          鈴木工業     | suzuki-mining
          田中鉱業     | tanaka-kogyo
          大和科学工業 | daiwa
          日本計速器   | keisokuki
          廣澤製約     | hirosawa
          渡辺工学     | watanabe
          斎藤医療機   | saito
          先端医療推進材団 | sentan
          循環機テクノロジー | junkanki
          理科学研究所 | riken
          """)
  void homophonesOfAWrongConversion(String q, String id) {
    NameSearch.first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          メディカルリンク   | medicalink
          メデカリンク       | medicalink
          メディカリング     | medicalink
          めでぃかりく       | medicalink
          medicalnik         | medicalink
          medialink          | medicalink
          medicalinc         | medicalink
          サイバーフィシカル | cyber
          コンピューターヴィジョン | vision
          コンピュタービジョン | vision
          shizku medical     | shizuku
          hirosaw            | hirosawa
          hirosawwa seiyaku  | hirosawa
          akatuki electronics | akatsuki
          hoshino manufactoring | hoshino
          hoshino manufcturing | hoshino
          phamaceuticals and medical devices agency | pmda
          novalis            | novaris
          ノバリス           | novaris
          ノヴァリズ         | novaris
          エルゴソ           | ergon
          キャチボール       | catchball
          岐阜薬科大         | gifu-yakka
          naganuma genral    | naganuma
          """)
  void slipsOfTheFinger(String q, String id) {
    NameSearch.first(q, id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "グルヴェンシュタイン",
        "qxzvvkj",
        "株式会社",
        "1234567890123",
        "宇宙港建設公社",
        "fjord lighthouse keepers",
        "ぬるぽがっ",
        "㈱"
      })
  void whatIsNotThereIsNotFound(String q) {
    NameSearch.nothing(q);
  }
}
