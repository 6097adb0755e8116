package meibo.text;

/**
 * English plurals and their singulars as one: devices, device.
 *
 * <p>Translations waver between Japan and Japanese in one and the same name, so these are one too.
 *
 * <p>The three rules of the "S stemmer" (D. Harman, How effective is suffixing?, JASIS 42, 1991):
 * it takes away no more than a plural ending, so that names stay what they are.
 */
public final class LatinStem {

  /** Shorter words are acronyms more often than plurals: dds, gps. */
  private static final int SHORTEST = 4;

  private static final String PEOPLE = "japanese";
  private static final String COUNTRY = "japan";

  private LatinStem() {}

  /** The stem of a folded word; a word of other letters as it is. */
  public static String of(String word) {
    if (word.length() < SHORTEST || !isLatin(word)) {
      return word;
    }
    return word.equals(PEOPLE) ? COUNTRY : BritishSpelling.american(singular(word));
  }

  private static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Latin.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String singular(String word) {
    if (!word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && !endsWithAny(word, "eies", "aies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean keeps = endsWithAny(word, "aes", "ees", "oes", "us", "ss");
    return keeps ? word : word.substring(0, word.length() - 1);
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
