package meibo.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Latin word as Japanese would say it: romaji as what it spells (sapporo サッポロ), and any word
 * letter for sound, as loan words are written (sonic ソニック, funny ファニー).
 *
 * <p>Loan words get u behind a bare consonant, but o behind t and d; ッ before a final consonant
 * that stops; ー for r behind a vowel. English spelling has more exceptions than rules: these are
 * the rules, and the common exceptions are in latin.tsv.
 */
final class SpokenLatin {

  /** What Japanese itself could be spelled like: consonants, single or doubled, before vowels. */
  private static final Pattern ROMAJI =
      Pattern.compile(
          "(?:([kstpgzdb]?)\\1(?:[kgszjtdnhfbpmrwy]|sh|ch|ts|[kgszjtnhbpmr]y)?[aiueo]|n|m(?=[bp]))+");

  /** Words that begin and end as English or Japanese words may: not mufg, jfcr or ibmz. */
  private static final Pattern SAYABLE =
      Pattern.compile(
          "(?:[bcdfghjklmnpqrstvwyz]|[bcfgpsk]l|[bcdfgptk]r|s[ckmnptwh]|[ctpwgk]h|s[ctp]r|sch|"
              + "[kghnbpmrszjt]y|ts|[tdsk]w|qu|kn)?"
              + "[aiueoy]+(?:[^aiueoy]{1,3}[aiueoy]+)*(?:[bcdfgklmnprstvxz]|[nlr][dktgspcmn]|s[tkps]|"
              + "ck|ct|ft|pt|ll|ff|tt|nn|mm|[tscnp]h|[dktpgcmnlrfv]s|tz|nx|ngs)?");

  /** Longer runs are addresses and codes. */
  private static final int LONGEST = 40;

  private SpokenLatin() {}

  /** True where the word can be spoken as it stands; else it is spelled letter by letter. */
  static boolean isSayable(String word) {
    return word.length() <= LONGEST && SAYABLE.matcher(word).matches();
  }

  /** The word in katakana, the likeliest way first; empty where it has no vowel to speak. */
  static List<String> readings(String word) {
    if (word.length() > LONGEST || !hasVowel(word)) {
      return List.of();
    }
    return ROMAJI.matcher(word).matches()
        ? List.of(new RomajiSpeaker(word).said(), new EnglishSpeaker(word).said())
        : List.of(new EnglishSpeaker(word).said());
  }

  private static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("aiueoy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
