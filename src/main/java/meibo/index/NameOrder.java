package meibo.index;

import java.util.Locale;
import meibo.text.Folding;
import meibo.text.Kana;

/** Names as text whose plain order is the one that a reader expects. */
public final class NameOrder {

  /** Voiced, half-voiced and small kana beside the plain kana that they sort with. */
  private static final String MARKED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポァィゥェォッャュョヮヴヵヶヰヱ";

  private static final String PLAIN = "カキクケコサシスセソタチツテトハヒフヘホハヒフヘホアイウエオツヤユヨワウカケイエ";

  private static final String VOWELS = "アイウエオ";
  private static final String[] COLUMNS = {
    "アカサタナハマヤラワ", "イキシチニヒミリ", "ウクスツヌフムユル", "エケセテネヘメレ", "オコソトノホモヨロヲ"
  };

  private NameOrder() {}

  /**
   * A reading in the order of Japanese indexes (JIS X 4061 in short): plain kana first compared
   * without marks, a long vowel as the vowel that it lengthens; then, where all that is equal, with
   * marks. Names in Latin letters stand before those in kana.
   */
  public static String japanese(String reading) {
    String kana = Kana.katakana(Folding.text(reading)).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < kana.length(); i++) {
      char c = kana.charAt(i);
      if (c == 'ー') {
        plain.append(lengthened(plain));
      } else if (Character.isLetterOrDigit(c)) {
        int marked = MARKED.indexOf(c);
        plain.append(marked < 0 ? c : PLAIN.charAt(marked));
      }
    }
    return plain + "\u0001" + kana;
  }

  /** An English name without regard to case, accents and signs. */
  public static String english(String name) {
    String folded = Folding.text(name);
    StringBuilder letters = new StringBuilder();
    folded.codePoints().filter(NameOrder::counts).forEach(letters::appendCodePoint);
    return letters.toString().strip() + "\u0001" + folded;
  }

  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c) || c == ' ';
  }

  private static String lengthened(StringBuilder plain) {
    if (!plain.isEmpty()) {
      char last = plain.charAt(plain.length() - 1);
      for (int vowel = 0; vowel < COLUMNS.length; vowel++) {
        if (COLUMNS[vowel].indexOf(last) >= 0) {
          return VOWELS.substring(vowel, vowel + 1);
        }
      }
    }
    return "";
  }
}
