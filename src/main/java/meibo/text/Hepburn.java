package meibo.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Kana in the letters that English readers know, after Hepburn without macrons: Shōwa is showa,
 * Chūō is chuo, Fuji is fuji. It is for showing and sorting; what is said alike is found by {@link
 * Sound}.
 */
public final class Hepburn {

  private static final String ROWS =
      """
      アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto
      ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo
      ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンn ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo
      ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴvu ヵka ヶke
      """;

  private static final String SMALL_VOWELS = "ァィゥェォ";
  private static final String SMALL_GLIDES = "ャュョ";
  private static final String VOWELS = "aiueo";
  private static final String GLIDE_VOWELS = "auo";
  private static final String[] SYLLABLES = syllables();

  private final StringBuilder letters = new StringBuilder();
  private boolean doubled;

  private Hepburn() {}

  /** The letters of kana, in lower case; Latin letters and digits stay, all else is left out. */
  public static String of(String kana) {
    Hepburn hepburn = new Hepburn();
    Kana.katakana(Folding.text(kana)).codePoints().forEach(hepburn::add);
    return hepburn.letters.toString().toLowerCase(Locale.ROOT);
  }

  private void add(int c) {
    int vowel = SMALL_VOWELS.indexOf(c);
    int glide = SMALL_GLIDES.indexOf(c);
    if (c == 'ッ') {
      doubled = true;
    } else if (vowel >= 0) {
      smallVowel(VOWELS.charAt(vowel));
    } else if (glide >= 0) {
      smallGlide(GLIDE_VOWELS.charAt(glide));
    } else if (Kana.isKatakana(c)) {
      syllable(c >= 'ァ' && c <= 'ヶ' ? SYLLABLES[c - 'ァ'] : "");
    } else if (Character.isLetterOrDigit(c)) {
      letters.appendCodePoint(c);
    }
  }

  private void syllable(String syllable) {
    if (doubled && !syllable.isEmpty() && VOWELS.indexOf(syllable.charAt(0)) < 0) {
      letters.append(syllable.startsWith("ch") ? 't' : syllable.charAt(0));
    }
    doubled = false;
    boolean lengthens =
        (syllable.equals("u") && (endsWith("o") || endsWith("u")))
            || (syllable.equals("o") && endsWith("o"));
    letters.append(lengthens ? "" : syllable);
  }

  /** ティ is ti, ファ is fa, ウィ is wi. */
  private void smallVowel(char vowel) {
    boolean alone =
        letters.length() < 2 || VOWELS.indexOf(letters.charAt(letters.length() - 2)) >= 0;
    if (endsWith("u") && alone) {
      dropVowel();
      letters.append('w');
    } else {
      dropVowel();
    }
    letters.append(vowel);
  }

  /** シャ is sha, キャ is kya. */
  private void smallGlide(char vowel) {
    boolean soft = endsWith("shi") || endsWith("chi") || endsWith("ji");
    dropVowel();
    letters.append(soft ? "" : "y").append(vowel);
  }

  private void dropVowel() {
    if (!letters.isEmpty() && VOWELS.indexOf(letters.charAt(letters.length() - 1)) >= 0) {
      letters.setLength(letters.length() - 1);
    }
  }

  private boolean endsWith(String end) {
    return letters.length() >= end.length()
        && letters.substring(letters.length() - end.length()).equals(end);
  }

  private static String[] syllables() {
    String[] syllables = new String['ヶ' - 'ァ' + 1];
    Arrays.fill(syllables, "");
    for (String row : ROWS.strip().split("\\s+", -1)) {
      syllables[row.charAt(0) - 'ァ'] = row.substring(1);
    }
    return syllables;
  }
}
