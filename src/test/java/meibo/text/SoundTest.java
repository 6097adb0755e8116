package meibo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

  private static final long SEED = 20261124;

  @ParameterizedTest
  @ValueSource(strings = {"sisumekkusu", "shisumekkusu", "しすめっくす", "sysmex", "SHISUMEKKUSU"})
  void everySchoolHasTheSameKey(String spelling) {
    assertThat(Sound.of(spelling)).contains("sisumekusu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tōkyō", "Tôkyô", "Tokyo", "Tookyoo", "Tohkyoh", "Toukyou", "tôkyou", "とーきょー", "トウキヨウ"
      })
  void longVowelsAreShort(String tokyo) {
    assertThat(Sound.ofLatin(tokyo)).isEqualTo(Sound.ofKana("とうきょう"));
  }

  @ParameterizedTest
  @CsvSource({
    "osaka, おおさか",
    "oosaka, おおさか",
    "ohsaka, おおさか",
    "Ōsaka, おおさか",
    "satoh, さとう",
    "Ohno, おおの",
    "ohyama, おおやま",
    "ohhara, おおはら",
    "yuhki, ゆうき",
    "keio, けいおう",
    "keioh, ケイオー",
    "niigata, にいがた",
    "sentaa, センター",
    "senta-, センター",
    "hoo, ほうおう",
    "inoue, いのうえ",
    "tyoutyo, ちょうちょ",
    "chōcho, ちょうちょ",
    "shinbun, しんぶん",
    "shimbun, しんぶん",
    "sinbun, しんぶん",
    "shinnbunn, しんぶん",
    "shim bun, しんぶん",
    "gumma, ぐんま",
    "konnichi, こんにち",
    "konniti, こんにち",
    "shin'etsu, しんえつ",
    "shinnetsu, しんえつ",
    "sinetu, しんえつ",
    "kinyu, きんゆう",
    "kin'yuu, きんゆう",
    "Sanyo, さんよう",
    "konnyaku, こんにゃく",
    "matcha, まっちゃ",
    "maccha, まっちゃ",
    "mattya, まっちゃ",
    "nippon, にっぽん",
    "zasshi, ざっし",
    "axtukutu, あっくつ",
    "fuji, ふじ",
    "huzi, ふじ",
    "tsuzuki, つづき",
    "tuduki, つづき",
    "chijimi, ちぢみ",
    "jisho, じしょ",
    "zisyo, じしょ",
    "jyunko, じゅんこ",
    "zyunko, じゅんこ",
    "cha, チャ",
    "cya, チャ",
    "tya, チャ",
    "thi, ティ",
    "dhi, ディ",
    "patii, パーティー",
    "mejikaru, メディカル",
    "medikaru, メディカル",
    "jueru, デュエル",
    "fa, ファ",
    "fi, フィ",
    "fe, フェ",
    "fo, フォ",
    "fyu, フュ",
    "firumu, フィルム",
    "wi, ウィ",
    "we, ウェ",
    "wo, ヲ",
    "aohata, アヲハタ",
    "va, ヴァ",
    "banteji, ヴァンテージ",
    "ravu, ラブ",
    "she, シェ",
    "che, チェ",
    "je, ジェ",
    "tsa, ツァ",
    "ye, イェ",
    "kwa, クヮ"
  })
  void romajiOfEverySchoolMeetsItsKana(String latin, String kana) {
    assertThat(Sound.ofLatin(latin)).isEqualTo(Sound.ofKana(kana));
  }

  @ParameterizedTest
  @CsvSource({
    "しゃちはた, シヤチハタ",
    "キャノン, キヤノン",
    "ファ, フア",
    "ウィスキー, ウイスキー",
    "エイチ, エッチ",
    "ジェー, ジェイ",
    "トゥ, トウ",
    "ヂ, ジ",
    "ティ, チ",
    "ヱ, エ"
  })
  void kanaSaidAlikeAreSpelledAlike(String one, String other) {
    assertThat(Sound.ofKana(one)).isEqualTo(Sound.ofKana(other));
  }

  @ParameterizedTest
  @CsvSource({"パリ, バリ", "かき, がき", "まつした, ました", "びょういん, びんいん", "けん, けい", "シスメツクス, シスメックス", "てい, ち"})
  void otherSoundsAreSpelledOtherwise(String one, String other) {
    assertThat(Sound.ofKana(one)).isNotEqualTo(Sound.ofKana(other));
  }

  @ParameterizedTest
  @CsvSource({
    "iosys, イオシス",
    "medicaroid, メディカロイド",
    "taxi, タクシー",
    "photo, フォト",
    "quest, クエスト",
    "yellow, イエロー",
    "tech, テチ"
  })
  void foreignWordsTakeTheVowelsThatJapaneseGivesThem(String latin, String kana) {
    assertThat(Sound.ofLatin(latin)).isEqualTo(Sound.ofKana(kana));
  }

  @Test
  void kanaWithAHangingConsonantIsAnUnfinishedSyllable() {
    assertThat(Sound.of("しすめk")).contains("sisumek");
    assertThat(Sound.of("りけn")).contains("riken");
    assertThat(Sound.of("かぶしk")).contains("kabusik");
  }

  @Test
  void kanjiAndOtherScriptsHaveNoSoundHere() {
    assertThat(Sound.of("神戸だ")).isEmpty();
    assertThat(Sound.of("αβ")).isEmpty();
    assertThat(Sound.prefixOf("神戸だ")).isEmpty();
    assertThat(Sound.of("ドコモ 3M・-")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "s, s",
    "sh, si",
    "t, t",
    "ts, tu",
    "ch, ti",
    "tch, ti",
    "j, zi",
    "f, hu",
    "k, k",
    "ky, ki",
    "n, n",
    "z, z",
    "ラヴ, rab",
    "ホテ, hot",
    "sysm, sisu",
    "kobedaig, kobedaig",
    "しすめsh, sisumesi"
  })
  void whatIsUnfinishedIsCutToWhatIsCertain(String typed, String prefix) {
    assertThat(Sound.prefixOf(typed)).isEqualTo(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c", "d", "m", "p", "w", "y", "x", "デ"})
  void lettersThatMayBecomeAnythingAreCertainOfNothing(String typed) {
    assertThat(Sound.prefixOf(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shisumekkusu", "kobedaigaku", "rikagakukenkyuujo", "ohnoseisakusho", "shin'etsukagaku",
            "matchapurojekuto", "sysmex",
        "ヴィジョンケア", "メディカロイド", "シャチハタ", "ふぁーま", "てぃーえす", "じぇいあーる", "しすめっkす"
      })
  void theKeyOfABeginningIsTheBeginningOfTheKey(String whole) {
    assertBeginningsFit(whole);
  }

  @Test
  void theKeyOfABeginningIsTheBeginningOfTheKeyForAnyLetters() {
    String letters = "aiueokstnhmyrwgzdbpjfcqxlv'アイウエオカキシチツテデトフンッーャュョヨァィェヴヲジニマ";
    Random random = new Random(SEED);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder whole = new StringBuilder();
      boolean latin = random.nextBoolean();
      random
          .ints(8, latin ? 0 : 27, latin ? 27 : letters.length())
          .forEach(i -> whole.append(letters.charAt(i)));
      assertBeginningsFit(whole.toString());
    }
  }

  private static void assertBeginningsFit(String whole) {
    String key = Sound.ofLatin(whole);
    for (int end = 0; end <= whole.length(); end++) {
      String typed = whole.substring(0, end);
      assertThat(key).as("of \"%s\", typed \"%s\"", whole, typed).startsWith(Sound.prefixOf(typed));
    }
  }

  @Test
  void lettersAndDigitsAreSaidByTheirNames() {
    assertThat(Sound.letterNames("ＮＴＴ")).isEqualTo("エヌティーティー");
    assertThat(Sound.letterNames("B&G-7")).isEqualTo("ビーアンドジーナナ");
  }

  @Test
  void numbersAreSaidInSeveralWays() {
    assertThat(Sound.spoken("3M")).isEqualTo(List.of("サンエム", "スリーエム"));
    assertThat(Sound.spoken("JR")).isEqualTo(List.of("ジェーアール"));
    assertThat(Sound.spoken("365")).startsWith("サンビャクロクジュウゴ", "サンロクゴ");
    assertThat(Sound.spoken("77")).startsWith("ナナジュウナナ", "ナナナナ");
    assertThat(Sound.spoken("109")).startsWith("ヒャクキュウ");
    assertThat(Sound.spoken("0120")).startsWith("ゼロイチニゼロ");
  }
}
