package meibo.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks through a Latin word and says it in katakana, syllable by syllable. */
abstract sealed class Speaker permits RomajiSpeaker, EnglishSpeaker {

  static final String VOWELS = "aiueo";
  private static final String BARE_VOWELS = "アイウエオ";

  /** Consonants, what they become before a, i, u, e, o, and what they become alone. */
  private static final Map<String, String[]> CONSONANTS =
      rows(
          """
          k カ キ ク ケ コ ク
          c カ シ ク セ コ ク
          g ガ ギ グ ゲ ゴ グ
          s サ シ ス セ ソ ス
          z ザ ジ ズ ゼ ゾ ズ
          j ジャ ジ ジュ ジェ ジョ ジ
          t タ チ ツ テ ト ト
          d ダ ディ ヅ デ ド ド
          n ナ ニ ヌ ネ ノ ン
          h ハ ヒ フ ヘ ホ -
          f ファ フィ フ フェ フォ フ
          b バ ビ ブ ベ ボ ブ
          p パ ピ プ ペ ポ プ
          m マ ミ ム メ モ ム
          y ヤ イ ユ イェ ヨ イ
          r ラ リ ル レ ロ ル
          l ラ リ ル レ ロ ル
          w ワ ウィ ウ ウェ ウォ ウ
          v ヴァ ヴィ ヴ ヴェ ヴォ ブ
          x クサ クシ クス クセ クソ クス
          q カ キ ク ケ コ ク
          qu クァ クイ ク クエ クォ ク
          ky キャ キ キュ キェ キョ キー
          gy ギャ ギ ギュ ギェ ギョ ギー
          sh シャ シ シュ シェ ショ シュ
          sy シャ シ シュ シェ ショ シー
          cy シャ シ シュ シェ ショ シー
          zy ジャ ジ ジュ ジェ ジョ ジー
          jy ジャ ジ ジュ ジェ ジョ ジー
          ch チャ チ チュ チェ チョ チ
          ty チャ チ チュ チェ チョ ティー
          dy ジャ ジ ジュ ジェ ジョ ディー
          ts ツァ ツィ ツ ツェ ツォ ツ
          ny ニャ ニ ニュ ニェ ニョ ニー
          hy ヒャ ヒ ヒュ ヒェ ヒョ ハイ
          by ビャ ビ ビュ ビェ ビョ ビー
          py ピャ ピ ピュ ピェ ピョ ピー
          my ミャ ミ ミュ ミェ ミョ ミー
          ry リャ リ リュ リェ リョ リー
          ly リャ リ リュ リェ リョ リー
          vy ヴャ ヴィ ヴュ ヴェ ヴョ ヴィー
          fy ファ フィ フュ フェ フォ ファイ
          th サ シ ス セ ソ ス
          ph ファ フィ フ フェ フォ フ
          wh ホワ ウィ フ ウェ ホ -
          """);

  final String word;
  final StringBuilder said = new StringBuilder();
  int at;

  Speaker(String word) {
    this.word = word;
  }

  String said() {
    while (at < word.length()) {
      syllable();
    }
    return said.toString();
  }

  abstract void syllable();

  final void say(String sound, int letters) {
    said.append(sound);
    at += letters;
  }

  /** How many letters of the consonant rows stand here: 0, 1 or 2. */
  final int consonant() {
    for (int length = Math.min(2, word.length() - at); length > 0; length--) {
      if (CONSONANTS.containsKey(word.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The kana of a consonant row (none for length 0) before a vowel; -1 is no vowel. */
  final String kana(int length, int vowel) {
    if (length == 0) {
      return BARE_VOWELS.substring(vowel, vowel + 1);
    }
    String[] row = CONSONANTS.getOrDefault(word.substring(at, at + length), new String[0]);
    return row[vowel < 0 ? VOWELS.length() : vowel];
  }

  final int vowelAt(int place) {
    return place < 0 || place >= word.length() ? -1 : VOWELS.indexOf(word.charAt(place));
  }

  final boolean isDoubled() {
    return at + 1 < word.length() && word.charAt(at) == word.charAt(at + 1) && vowelAt(at) < 0;
  }

  final boolean isNasalBeforeLip() {
    return "mn".indexOf(word.charAt(at)) >= 0
        && at + 1 < word.length()
        && "bp".indexOf(word.charAt(at + 1)) >= 0;
  }

  private static Map<String, String[]> rows(String text) {
    Map<String, String[]> rows = new HashMap<>();
    for (String line : text.lines().toList()) {
      List<String> cells = new ArrayList<>(Table.words(line.strip()));
      String consonant = cells.removeFirst();
      cells.replaceAll(c -> c.equals("-") ? "" : c);
      rows.put(consonant, cells.toArray(String[]::new));
    }
    return Map.copyOf(rows);
  }
}
