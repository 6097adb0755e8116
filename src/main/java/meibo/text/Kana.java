package meibo.text;

/**
 * The scripts of Japanese, by code point, and hiragana written as katakana.
 *
 * <p>The long-vowel mark ー and the iteration marks ヽ ヾ count as katakana, ゝ ゞ as hiragana, and 々 〆
 * 〇 〻 as kanji, for each stands in words of that script; ・ belongs to none.
 */
public final class Kana {

  /** The long-vowel mark, whose key on a keyboard is the hyphen's. */
  static final char LONG = 'ー';

  private static final int TO_KATAKANA = 'ァ' - 'ぁ';

  /** Each small kana before the full-sized one it is a small form of. */
  private static final String SMALL_AND_BIG = "ァアィイゥウェエォオッツャヤュユョヨヮワヵカヶケ";

  private static final char[] BIG = bigByKatakana();

  private Kana() {}

  public static boolean isHiragana(int c) {
    return isWithin(c, 'ぁ', 'ゖ') || c == 'ゝ' || c == 'ゞ';
  }

  /** Katakana of full or half width, the small ones of Ainu included. */
  public static boolean isKatakana(int c) {
    return isWithin(c, 'ァ', 'ヺ')
        || isWithin(c, LONG, 'ヾ')
        || isWithin(c, 'ㇰ', 'ㇿ')
        || isWithin(c, 'ｦ', 'ﾝ');
  }

  public static boolean isKana(int c) {
    return isKatakana(c) || isHiragana(c);
  }

  /** An ideograph of any plane, or a mark that stands for one. */
  public static boolean isKanji(int c) {
    return isWithin(c, '一', '\u9fff')
        || isWithin(c, '\u3400', '\u4dbf')
        || isWithin(c, '\uf900', '\ufaff')
        || isWithin(c, 0x20000, 0x3347f)
        || isWithin(c, '々', '〇')
        || c == '〻';
  }

  /** The katakana of a hiragana, any other character as it is. */
  public static char katakana(char c) {
    return isHiragana(c) ? (char) (c + TO_KATAKANA) : c;
  }

  /** Hiragana turned into katakana, one for one; all else stays. */
  public static String katakana(String text) {
    return mapped(text, false);
  }

  /** Katakana as old official readings write it, without small kana: シヤ for しゃ; one for one. */
  public static String bigKatakana(String text) {
    return mapped(text, true);
  }

  /** The full-sized form of a small katakana, any other character as it is. */
  static char big(char c) {
    return c >= 'ァ' && c <= 'ヶ' ? BIG[c - 'ァ'] : c;
  }

  private static boolean isWithin(int c, int first, int last) {
    return c >= first && c <= last;
  }

  private static String mapped(String text, boolean big) {
    char[] mapped = text.toCharArray();
    for (int i = 0; i < mapped.length; i++) {
      char katakana = katakana(mapped[i]);
      mapped[i] = big ? big(katakana) : katakana;
    }
    return new String(mapped);
  }

  private static char[] bigByKatakana() {
    char[] big = new char['ヶ' - 'ァ' + 1];
    for (char c = 'ァ'; c <= 'ヶ'; c++) {
      int at = SMALL_AND_BIG.indexOf(c);
      big[c - 'ァ'] = at >= 0 && at % 2 == 0 ? SMALL_AND_BIG.charAt(at + 1) : c;
    }
    return big;
  }
}
