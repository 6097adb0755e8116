package meibo.text;

import org.apache.lucene.analysis.en.EnglishMinimalStemmer;

/**
 * English plurals and their singulars as one: devices, device.
 *
 * <p>The "S stemmer" of D. Harman, How effective is suffixing? (JASIS 42, 1991): it takes away no more than
 * a plural ending, so that names stay what they are.
 */
public final class LatinStem {

  private static final EnglishMinimalStemmer STEMMER = new EnglishMinimalStemmer();

  /** Shorter words are acronyms more often than plurals: dds, gps. */
  private static final int SHORTEST = 4;

  private LatinStem() {}

  /** The stem of a folded word; a word of other letters as it is. */
  public static String of(String word) {
    if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    char[] letters = word.toCharArray();
    return new String(letters, 0, STEMMER.stem(letters, letters.length));
  }
}
