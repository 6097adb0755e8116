package meibo.text;

/**
 * The loose key of a name: two spellings that a person takes for one have the same one.
 *
 * <ul>
 *   <li>Katakana for hiragana; the two write the same sounds.
 *   <li>Without ー, blanks, middle dots, hyphens, brackets and other marks: エヌ・ティ・ティ and エヌティティ,
 *       センター and センタ. Letters, digits, + and # stay: C++ is not C.
 *   <li>Full-sized for small kana, as registers without small kana write: キヤノン is キャノン.
 *   <li>One spelling for sounds that have several: ヴァ バ, ティ チ, ディ ジ, ヂ ジ, ヅ ズ, ヱ エ, ヰ イ, ヲ オ. テイ
 *       stays, for it is also a sound of its own (帝, 定).
 *   <li>ケ for ヶ ヵ ケ が ガ between kanji, and for か カ 箇 after a number: 龍ケ崎 龍が崎, 三カ所 三箇所. ノ for 之
 *       between kanji: 西之島 西ノ島.
 * </ul>
 */
public final class NameKey {

  private static final String SOUNDS = "ヂヅヱヰヲヷヸヹヺ";
  private static final String SAME_SOUNDS = "ジズエイオバビベボ";

  private static final String VOWELS = "アイウエオ";
  private static final String V_SOUNDS = "バビブベボ";
  private static final String GLIDES = "ヤユヨ";
  private static final String GLIDES_AFTER_TE = "ャュョユ";

  private static final String COUNTERS = "ヶヵケガ";
  private static final String COUNTERS_AFTER_NUMBERS = "カ箇";
  private static final String NUMBERS = "一二三四五六七八九十百千数何0123456789";

  private NameKey() {}

  /** The key of a folded name; never empty, but for a blank name. */
  public static String of(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    int i = 0;
    while (i < folded.length()) {
      i = append(folded, i, key);
    }
    return key.isEmpty() ? folded.replace(" ", "") : key.toString();
  }

  /** Appends what the character at an index sounds like, and says where the next one is. */
  private static int append(String folded, int i, StringBuilder key) {
    char c = Kana.katakana(folded.charAt(i));
    char next = i + 1 < folded.length() ? Kana.katakana(folded.charAt(i + 1)) : ' ';
    if (c == 'ヴ') {
      return appendV(i, next, key);
    }
    if (c == 'テ' || c == 'デ') {
      return appendT(c, i, next, key);
    }
    if (isCounter(c, folded, i)) {
      key.append('ケ');
    } else if (c == '之' && isBetweenKanji(folded, i)) {
      key.append('ノ');
    } else if (isKept(c)) {
      key.append(same(Kana.big(c)));
    }
    return i + 1;
  }

  private static int appendV(int i, char next, StringBuilder key) {
    int vowel = VOWELS.indexOf(Kana.big(next));
    if (vowel >= 0) {
      key.append(V_SOUNDS.charAt(vowel));
      return i + 2;
    }
    key.append(GLIDES.indexOf(Kana.big(next)) >= 0 ? 'ビ' : 'ブ');
    return i + 1;
  }

  private static int appendT(char c, int i, char next, StringBuilder key) {
    boolean isTi = next == 'ィ';
    boolean isTiOrTyu = isTi || GLIDES_AFTER_TE.indexOf(next) >= 0;
    key.append(isTiOrTyu ? c == 'テ' ? 'チ' : 'ジ' : c);
    return isTi ? i + 2 : i + 1;
  }

  private static boolean isCounter(char c, String folded, int i) {
    return (COUNTERS.indexOf(c) >= 0 && isBetweenKanji(folded, i))
        || (COUNTERS_AFTER_NUMBERS.indexOf(c) >= 0
            && i > 0
            && NUMBERS.indexOf(folded.charAt(i - 1)) >= 0
            && isKanjiAt(folded, i + 1));
  }

  private static boolean isBetweenKanji(String folded, int i) {
    return i > 0
        && (Kana.isKanji(folded.codePointBefore(i)) || NUMBERS.indexOf(folded.charAt(i - 1)) >= 0)
        && isKanjiAt(folded, i + 1);
  }

  private static boolean isKanjiAt(String folded, int i) {
    return i < folded.length() && Kana.isKanji(folded.codePointAt(i));
  }

  private static char same(char katakana) {
    int at = SOUNDS.indexOf(katakana);
    return at < 0 ? katakana : SAME_SOUNDS.charAt(at);
  }

  private static boolean isKept(char c) {
    if (c < 0x80) {
      return Latin.isLetterOrDigit(c) || c == '+' || c == '#';
    }
    return Kana.isKana(c) ? c != Kana.LONG : !isMark(c);
  }

  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
