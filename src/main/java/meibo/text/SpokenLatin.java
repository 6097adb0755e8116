package meibo.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Latin word as Japanese would say it: romaji as what it spells (nittoku ニットク), and any word
 * letter for sound, as loan words are written (santec サンテック, sunny サニー).
 *
 * <p>Loan words get u behind a bare consonant, but o behind t and d; ッ before a final consonant
 * that stops; ー for r behind a vowel. English spelling has more exceptions than rules: these are
 * the rules, and the common exceptions are in latin.tsv.
 */
final class SpokenLatin {

  private static final String VOWELS = "aiueo";
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

  /**
   * What English makes of its spellings of vowels: the spelling, the column of the consonant it
   * takes, what follows. A spelling in r holds before a consonant only.
   */
  private record Vowel(String spelling, char column, String tail) {}

  private static final List<Vowel> ENGLISH_VOWELS =
      List.of(
          new Vowel("igh", 'a', "イ"),
          new Vowel("ee", 'i', "ー"),
          new Vowel("ea", 'i', "ー"),
          new Vowel("oo", 'u', "ー"),
          new Vowel("ay", 'e', "イ"),
          new Vowel("ou", 'a', "ウ"),
          new Vowel("ow", 'a', "ウ"),
          new Vowel("au", 'o', "ー"),
          new Vowel("aw", 'o', "ー"),
          new Vowel("er", 'a', "ー"),
          new Vowel("ir", 'a', "ー"),
          new Vowel("ur", 'a', "ー"),
          new Vowel("ar", 'a', "ー"),
          new Vowel("or", 'o', "ー"));

  /** Vowels before a consonant and a silent e: base ベイス, life ライフ, home ホーム. */
  private static final List<Vowel> LONG_VOWELS =
      List.of(
          new Vowel("a", 'e', "イ"),
          new Vowel("i", 'a', "イ"),
          new Vowel("o", 'o', "ー"),
          new Vowel("u", 'u', "ー"));

  /** Sounds that English spells in its own way, whatever stands around them. */
  private static final Map<String, String> ENGLISH_SOUNDS =
      Map.of("tion", "ション", "sion", "ション", "ture", "チャー", "ck", "ック", "tch", "ッチ", "ti", "ティ");

  private static final int LONGEST_SOUND = 4;

  /** What Japanese itself could be spelled like: consonants, single or doubled, before vowels. */
  private static final Pattern ROMAJI =
      Pattern.compile(
          "(?:([kstpgzdb]?)\\1(?:[kgszjtdnhfbpmrwy]|sh|ch|ts|[kgszjtnhbpmr]y)?[aiueo]|n|m(?=[bp]))+");

  /** Words that begin and end as English or Japanese words may: not hibc, mufg or nbse. */
  private static final Pattern SAYABLE =
      Pattern.compile(
          "(?:[bcdfghjklmnpqrstvwyz]|[bcfgpsk]l|[bcdfgptk]r|s[ckmnptwh]|[ctpwgk]h|s[ctp]r|sch|"
              + "[kghnbpmrszjt]y|ts|[tdsk]w|qu|kn)?"
              + "[aiueoy]+(?:[^aiueoy]{1,3}[aiueoy]+)*(?:[bcdfgklmnprstvxz]|[nlr][dktgspcmn]|s[tkps]|"
              + "ck|ct|ft|pt|ll|ff|tt|nn|mm|[tscnp]h|[dktpgcmnlrfv]s|tz|nx|ngs)?");

  private SpokenLatin() {}

  /** True where the word can be spoken as it stands; else it is spelled letter by letter. */
  static boolean isSayable(String word) {
    return SAYABLE.matcher(word).matches();
  }

  /** The word in katakana, the likeliest way first; empty where it has no vowel to speak. */
  static List<String> readings(String word) {
    if (word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y')) {
      return List.of();
    }
    return ROMAJI.matcher(word).matches()
        ? List.of(new Romaji(word).said(), new English(word).said())
        : List.of(new English(word).said());
  }

  /** Walks through a word, syllable by syllable. */
  private abstract static sealed class Speaker permits Romaji, English {
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
  }

  private static final class Romaji extends Speaker {
    Romaji(String word) {
      super(word);
    }

    @Override
    void syllable() {
      int length = consonant();
      int vowel = vowelAt(at + length);
      if (isDoubled() && word.charAt(at) != 'n') {
        say("ッ", 1);
      } else if (isNasalBeforeLip()) {
        say("ン", 1);
      } else {
        say(kana(length, vowel), vowel < 0 ? length : length + 1);
      }
    }
  }

  private static final class English extends Speaker {

    /** Consonants that are not lengthened when they are written twice: sunny, well, class. */
    private static final String NEVER_DOUBLED = "lrnmvs";

    /** Sounds before a plural s that voice it: lions ライオンズ. */
    private static final String VOICING = "nmldvbr";

    English(String word) {
      super(word);
    }

    @Override
    void syllable() {
      if (saidAsOne() || saidAtTheEnd()) {
        return;
      }
      if (isDoubled()) {
        say(NEVER_DOUBLED.indexOf(word.charAt(at)) >= 0 ? "" : "ッ", 1);
        return;
      }
      if (isNasalBeforeLip()) {
        say("ン", 1);
        return;
      }
      int length = consonant();
      if (length > 0 && at > 1 && word.substring(at + length).equals("e")) {
        say(bare(length), length + 1);
        return;
      }
      Vowel vowel = vowel(at + length);
      String sound = kana(length, VOWELS.indexOf(vowel.column));
      if (length == 1 && word.charAt(at) == 'g' && word.startsWith(vowel.spelling, at + 1)) {
        sound = softened(sound);
      }
      say(sound + vowel.tail, length + vowel.spelling.length());
    }

    /** A consonant before a silent e: price, image, base. */
    private String bare(int length) {
      return switch (word.charAt(at)) {
        case 'c' -> "ス";
        case 'g' -> "ジ";
        default -> kana(length, -1);
      };
    }

    /** g before e and i: gene, digital. */
    private static String softened(String sound) {
      return switch (sound) {
        case "ゲ" -> "ジェ";
        case "ギ" -> "ジ";
        default -> sound;
      };
    }

    private boolean saidAsOne() {
      for (int length = Math.min(LONGEST_SOUND, word.length() - at); length > 1; length--) {
        String sound = ENGLISH_SOUNDS.get(word.substring(at, at + length));
        if (sound != null) {
          say(sound, length);
          return true;
        }
      }
      return false;
    }

    private boolean saidAtTheEnd() {
      boolean behindOneVowel = vowelAt(at - 1) >= 0 && vowelAt(at - 2) < 0;
      char before = at == 0 ? ' ' : word.charAt(at - 1);
      String sound =
          switch (word.substring(at)) {
            case "s" -> VOICING.indexOf(before) >= 0 ? "ズ" : "ス";
            case "p" -> behindOneVowel ? "ップ" : "プ";
            case "t" -> behindOneVowel ? "ット" : "ト";
            case "k", "c" -> behindOneVowel ? "ック" : "ク";
            case "x" -> behindOneVowel ? "ックス" : "クス";
            case "sh" -> behindOneVowel ? "ッシュ" : "シュ";
            case "ch" -> behindOneVowel ? "ッチ" : "チ";
            default -> "-";
          };
      if (sound.equals("-")) {
        return false;
      }
      say(sound, word.length() - at);
      return true;
    }

    private Vowel vowel(int place) {
      for (Vowel vowel : ENGLISH_VOWELS) {
        int end = place + vowel.spelling.length();
        if (word.startsWith(vowel.spelling, place)
            && (!vowel.spelling.endsWith("r") || vowelAt(end) < 0)) {
          return vowel;
        }
      }
      if (vowelAt(place) < 0) {
        return new Vowel("", ' ', "");
      }
      for (Vowel vowel : LONG_VOWELS) {
        if (word.startsWith(vowel.spelling, place) && isBeforeSilentE(place)) {
          return vowel;
        }
      }
      char letter = word.charAt(place);
      return new Vowel(
          String.valueOf(letter), letter == 'u' && isClosed(place + 1) ? 'a' : letter, "");
    }

    private boolean isBeforeSilentE(int place) {
      return place + 3 == word.length() && word.endsWith("e") && vowelAt(place + 1) < 0;
    }

    /** True where a consonant closes the syllable: the u of trust, club, plus. */
    private boolean isClosed(int place) {
      return place < word.length() && vowelAt(place) < 0 && vowelAt(place + 1) < 0;
    }
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
