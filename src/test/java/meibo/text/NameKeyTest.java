package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "キヤノン, キャノン",
    "シヤチハタ, シャチハタ",
    "さくら, サクラ",
    "センター, センタ",
    "センタ-, センター",
    "エヌ・ティ・ティ・ドコモ, エヌティティドコモ",
    "東　祥, 東祥",
    "J-PARC, jparc",
    "navanj.hub, NAVANJ HUB",
    "ヴァンテージ, バンテージ",
    "アヴァンテス, アバンテス",
    "ヴィーガン, ビーガン",
    "ラヴ, ラブ",
    "レヴュー, レビュー",
    "メディカ, メジカ",
    "シティ, シチ",
    "ステューデント, スチューデント",
    "デュアル, ジュアル",
    "ウヰスキー, ウィスキー",
    "ウイスキー, ウィスキー",
    "ヱビス, エビス",
    "ヂ, ジ",
    "ヅ, ズ",
    "アヲハタ, アオハタ",
    "シェル, シエル",
    "龍ケ崎, 龍が崎",
    "龍ヶ崎, 竜ガ崎",
    "三カ所, 三箇所",
    "3か国, 3ヶ国",
    "西之島, 西ノ島",
    "野々市, 野野市",
    "髙島屋, 高島屋",
    "第一三共, 第１三共",
    "(公社)青空, 公社青空"
  })
  void spellingsThatAPersonTakesForOneHaveOneKey(String one, String other) {
    assertThat(key(one)).isEqualTo(key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "パリ, バリ",
    "ガン, カン",
    "C++, C",
    "C#, C",
    "テイコク, チコク",
    "ハナ, バナ",
    "カンパニー, ケンパニー",
    "ががく, けがく",
    "次の, 次之",
    "第一, 第二"
  })
  void otherNamesHaveOtherKeys(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"☆☆☆", "ー", "(・∀・)", "もの", "&"})
  void aKeyIsNeverEmpty(String name) {
    assertThat(key(name)).isNotEmpty();
  }

  @Test
  void aBlankNameHasAnEmptyKey() {
    assertThat(key(" 　")).isEmpty();
  }

  private static String key(String name) {
    return NameKey.of(Folding.text(name));
  }
}
