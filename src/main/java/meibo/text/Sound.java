package meibo.text;

import java.util.List;
import java.util.Optional;

/**
 * One spelling in Latin letters for what is said alike, whether it was written in kana or in romaji
 * of any school: シスメックス, sisumekkusu, shisumekkusu; とうきょう, Tōkyō, tokyo, toukyou, tohkyo.
 *
 * <ul>
 *   <li>si ti tu hu zi for shi chi tsu fu ji: one letter a row, as the kana have it.
 *   <li>siya for sya and sha: しや is しゃ where small kana are written full-sized; and a typed し must
 *       be the beginning of シャ.
 *   <li>Long vowels short (ー, ou, oo, oh, uu, ei, ii, aa, ee): no two schools write them alike, and
 *       official readings have エイ for エー.
 *   <li>Doubled consonants single; ん is n, before b, m and p too; nn and n' are n.
 *   <li>ティ is チ, ディ and ヂ are ジ, ヅ is ズ, ヴ is b, ヲ is o, ウィ is ui.
 *   <li>A consonant without a vowel takes the one that Japanese gives it (sysmex: sisumekusu, as
 *       シスメックス): so a foreign brand may meet its katakana.
 * </ul>
 *
 * <p>A key only grows with what is typed, apart from an unfinished syllable, which {@link
 * #prefixOf} leaves out. So the key of a beginning is the beginning of the key.
 */
public final class Sound {

  private Sound() {}

  /** The key of kana; marks and blanks are left out. */
  public static String ofKana(String kana) {
    return key(kana);
  }

  /** The key of romaji or any Latin word; marks and blanks are left out. */
  public static String ofLatin(String latin) {
    return key(latin);
  }

  /**
   * The key of kana, Latin letters and digits in any mixture; empty where there are other letters,
   * whose sound is not known here. Consonants that end the text after kana are an unfinished
   * syllable of an IME: しすめk is sisumek.
   */
  public static Optional<String> of(String mixed) {
    String folded = Folding.text(mixed);
    if (!isSpelled(folded)) {
      return Optional.empty();
    }
    SoundKey key = new SoundKey(folded);
    return Optional.of(isUnfinished(folded) ? key.unfinished() : key.whole());
  }

  /**
   * The longest text that begins the key of everything that may still be typed after this. Empty
   * where that says nothing, as for d, which may become da or ji, and where there are letters whose
   * sound is not known here.
   */
  public static String prefixOf(String unfinished) {
    String folded = Folding.text(unfinished);
    return isSpelled(folded) ? new SoundKey(folded).unfinished() : "";
  }

  /** How Latin letters and digits are spelled out: NTT is エヌティーティー, 3 is サン. */
  public static String letterNames(String latin) {
    return SpelledOut.byJapaneseNames(latin);
  }

  /**
   * The ways a run of Latin letters and digits is said, likeliest first: letters by name with
   * numbers read as numbers, digit by digit, and in English (3M: サンエム, スリーエム).
   */
  public static List<String> spoken(String latinRun) {
    return SpelledOut.all(latinRun);
  }

  private static String key(String text) {
    return new SoundKey(Folding.text(text)).whole();
  }

  private static boolean isSpelled(String folded) {
    int c;
    for (int i = 0; i < folded.length(); i += Character.charCount(c)) {
      c = folded.codePointAt(i);
      if (Character.isLetter(c) && !Kana.isKana(c) && !Latin.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnfinished(String folded) {
    int i = folded.length();
    while (i > 0 && SoundKey.isConsonant(folded.charAt(i - 1))) {
      i--;
    }
    return i < folded.length() && i > 0 && Kana.isKana(folded.charAt(i - 1));
  }
}
