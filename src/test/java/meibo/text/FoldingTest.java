package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  private static final long SEED = 20261124;

  /** Characters that rules look at, marks and halves included, to be strung together at random. */
  private static final String NASTY =
      "アカタロー一口夕ト卜二八力工才へべりん-~〜―‐ａＡaz1１第ⅠⅣ壱十百千〇々〻ゝゞヽヾ丁目条北ｱﾊﾞﾟ゛が\u3099\u309a\u0301é㈱㍿①國"
          + "𠮷髙ヶのノ\u200b\ufe00\uDB40\uDD00\uD83D\u3000\t・･“株式会社次ッァ.ßİ㎏";

  @ParameterizedTest
  @CsvSource({
    "ＡＢＣ１２３, abc123",
    "ｷﾔﾉﾝ, キヤノン",
    "ﾊﾞﾝﾀﾞｲﾌﾟﾗﾝﾄ, バンダイプラント",
    "㈱, (株)",
    "㍿, 株式会社",
    "①㎏№, 1kgno",
    "Ⅲ, iii",
    "H₂O, h2o"
  })
  void widthAndCompatibilityAreFolded(String original, String text) {
    assertThat(Folding.text(original)).isEqualTo(text);
  }

  @Test
  void dakutenJoinTheirKanaAndAreNeverLost() {
    assertThat(Folding.text("デ\u3099 テ\u3099 か゛ ﾊﾟ")).isEqualTo("デ デ が パ");
    assertThat(Folding.text("パリ バリ ハリ ガン カン")).isEqualTo("パリ バリ ハリ ガン カン");
  }

  @Test
  void hiraganaStaysHiragana() {
    assertThat(Folding.text("さくらサクラ")).isEqualTo("さくらサクラ");
  }

  @ParameterizedTest
  @CsvSource({
    "Tōkyō, tokyo",
    "Tôkyô, tokyo",
    "Nestlé, nestle",
    "Straße, strasse",
    "Ørsted, orsted",
    "Æon, aeon"
  })
  void accentsOfLatinLettersAreDropped(String original, String text) {
    assertThat(Folding.text(original)).isEqualTo(text);
  }

  @Test
  void accentsOfOtherScriptsStay() {
    assertThat(Folding.text("Йод ไทย")).isEqualTo("йод ไทย");
  }

  @Test
  void lowerCaseIsNoCountrysOwn() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr"));
    try {
      assertThat(Folding.text("IBM İstanbul ΤΕΛΟΣ")).isEqualTo("ibm istanbul τελοσ");
      assertThat(Folding.text("τέλος")).endsWith("σ");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void invisibleCharactersAndSignsOfOwnershipGo() {
    assertThat(Folding.text("愛媛\uDB40\uDD00県\u200b\u202e\ufeff 辻\ufe00 Foo™ Bar®"))
        .isEqualTo("愛媛県 辻 foo bar");
  }

  @Test
  void anyBlankIsOneBlank() {
    assertThat(Folding.text("東　祥\t\n\u00a0x")).isEqualTo("東 祥   x");
  }

  @ParameterizedTest
  @CsvSource({
    "野々市市, 野野市市",
    "代々木, 代代木",
    "馬鹿々々, 馬鹿馬鹿",
    "いすゞ, いすず",
    "バナヽ, バナナ",
    "みすゞ, みすず",
    "学問のすゝめ, 学問のすすめ",
    "𠮷々, 吉吉"
  })
  void iterationMarksAreWrittenOut(String original, String text) {
    assertThat(Folding.text(original)).isEqualTo(text);
  }

  @Test
  void iterationMarksWithNothingToRepeatStay() {
    assertThat(Folding.text("々 ゝ aゞ ーヽ 仝")).isEqualTo("々 ゝ aゞ ーヽ 仝");
  }

  @ParameterizedTest
  @CsvSource({
    "センタ-, センター",
    "センタ〜, センター",
    "センタ～, センター",
    "センタ―, センター",
    "センタ—病院, センター病院",
    "センタ‐ 東京, センター 東京",
    "ｾﾝﾀｰ, センター",
    "らーめん, らーめん",
    "コ-ヒ-, コーヒー"
  })
  void dashesAfterKanaLengthenAVowel(String original, String text) {
    assertThat(Folding.text(original)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "J－PARC, j-parc",
    "テクノ-X1, テクノ-x1",
    "ジャパン-ナビ, ジャパン-ナビ",
    "センタ――東京, センタ--東京",
    "１ー２ー３, 1-2-3",
    "Ｔーセル, t-セル",
    "東京〜大阪, 東京~大阪"
  })
  void otherDashesAreHyphens(String original, String text) {
    assertThat(Folding.text(original)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "セン夕ー, センター",
    "セン夕一, センター",
    "メディカ口イド, メディカロイド",
    "劣後口ーン流動化, 劣後ローン流動化",
    "ト一タル, トータル",
    "アメリ力ン, アメリカン",
    "トヨ夕株式会社, トヨタ株式会社",
    "二ュース, ニュース",
    "ス卜ア, ストア",
    "べンチャー, ベンチャー",
    "りース, リース",
    "ラジ才ロジー, ラジオロジー"
  })
  void lookAlikesInKatakanaWordsAreKatakana(String original, String text) {
    assertThat(Folding.text(original)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "口コミ",
    "カフェ口コミ",
    "チーム力",
    "ブランド力アップ",
    "ガラス工業",
    "アルミ工",
    "ホテル一ノ関",
    "ホテル八ツ橋",
    "八ッ場",
    "八ヶ岳",
    "トヨタへ",
    "アメリカへ行く",
    "食べモノ",
    "ホテル夕映",
    "ビル一階",
    "レストラン二葉",
    "一二三",
    "へー"
  })
  void kanjiAndHiraganaOfLivingWordsStay(String word) {
    assertThat(Folding.text(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "第一三共, 第1三共",
    "第１三共, 第1三共",
    "第Ⅰ三共, 第1三共",
    "第壱三共, 第1三共",
    "第ー三共, 第1三共",
    "第Ⅳ相, 第4相",
    "第二十三回, 第23回",
    "第百十四銀行, 第114銀行",
    "第二百五十回, 第250回",
    "第一〇回, 第10回",
    "第四北越銀行, 第4北越銀行",
    "二十三丁目, 23丁目",
    "港島南町一丁目, 港島南町1丁目",
    "北二十四条西三丁目, 北24条西3丁目"
  })
  void numbersThatAreCertainlyNumbersAreDigits(String original, String text) {
    assertThat(Folding.text(original)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "一橋大学, 一橋大学",
    "三菱, 三菱",
    "北条, 北条",
    "二条城, 二条城",
    "次第一覧, 次第一覧",
    "第一千葉ビル, 第1千葉ビル",
    "第一百貨店, 第1百貨店",
    "第二十勝ビル, 第2十勝ビル",
    "第vip, 第vip"
  })
  void numeralsInNamesStay(String original, String text) {
    assertThat(Folding.text(original)).isEqualTo(text);
  }

  @Test
  void quotesAndDotsAreOneKindEach() {
    assertThat(Folding.text("“A” O’Neill ｴﾇ･ﾃｨ•ティ")).isEqualTo("\"a\" o'neill エヌ・ティ・ティ");
  }

  @Test
  void eachCharacterOfTheTextKnowsWhereItCameFrom() {
    assertSpans("㍿A", "株式会社a", "㍿", "㍿", "㍿", "㍿", "A");
    assertSpans("𠮷野", "吉野", "𠮷", "野");
    assertSpans("𩸽屋", "𩸽屋", "𩸽", "𩸽", "屋");
    assertSpans("ﾊﾞｽ", "バス", "ﾊﾞ", "ｽ");
    assertSpans("第二十三回", "第23回", "第", "二十三", "二十三", "回");
    assertSpans("媛\uDB40\uDD00県", "媛県", "媛\uDB40\uDD00", "県");
    assertSpans("plain", "plain", "p", "l", "a", "i", "n");
  }

  private static void assertSpans(String original, String text, String... origins) {
    Folded folded = Folding.fold(original);
    assertThat(folded.text()).isEqualTo(text);
    assertThat(IntStream.range(0, text.length()).mapToObj(i -> origin(original, folded, i)))
        .containsExactly(origins);
  }

  private static String origin(String original, Folded folded, int i) {
    return original.substring(folded.originStart(i), folded.originEnd(i));
  }

  @Test
  void foldingAFoldedTextChangesNothing() {
    for (String original : randomTexts()) {
      String once = Folding.text(original);
      assertThat(Folding.text(once)).as("of \"%s\"", original).isEqualTo(once);
      assertThat(Folding.fold(original).text()).isEqualTo(once);
    }
  }

  @Test
  void everyCharacterFoldsToSomethingFolded() {
    for (int c = 0; c < 0x30000; c++) {
      String once = Folding.text(Character.toString(c));
      if (!Folding.text(once).equals(once)) {
        assertThat(Folding.text(once)).as("of U+%04X", c).isEqualTo(once);
      }
    }
  }

  @Test
  void theWayBackNeverLeavesTheOriginalAndNeverTurnsRound() {
    for (String original : randomTexts()) {
      Folded folded = Folding.fold(original);
      int start = 0;
      int end = 0;
      for (int i = 0; i < folded.text().length(); i++) {
        assertThat(folded.originStart(i)).isBetween(start, original.length() - 1);
        assertThat(folded.originEnd(i)).isBetween(Math.max(end, 1), original.length());
        assertThat(folded.originEnd(i)).isGreaterThan(folded.originStart(i));
        start = folded.originStart(i);
        end = folded.originEnd(i);
      }
    }
  }

  private static List<String> randomTexts() {
    Random random = new Random(SEED);
    int[] alphabet = NASTY.codePoints().toArray();
    return IntStream.range(0, 20_000)
        .mapToObj(
            i -> {
              StringBuilder text = new StringBuilder();
              random
                  .ints(random.nextInt(9), 0, alphabet.length)
                  .forEach(at -> text.appendCodePoint(alphabet[at]));
              return text.toString();
            })
        .toList();
  }
}
