package meibo.oracle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import meibo.text.Folding;
import meibo.text.Hepburn;
import meibo.text.LegalName;
import meibo.text.Morphology;
import meibo.text.NameAnalysis;

/**
 * How names are said and sorted. How a name without a recorded reading is said, only the program
 * can guess; the rest is done here in another way than there.
 */
record Spoken(NameAnalysis names, Map<String, Optional<String>> guesses) {

  private static final String ROWS = "あかさたなはまやらわ";
  private static final String FIRST_OF_ROW = "アカサタナハマヤラワ";
  private static final String SMALL = "ァィゥェォッャュョヮヰヱ";
  private static final String BIG = "アイウエオツヤユヨワイエ";

  static Spoken by(Path userDictionary) {
    try {
      String rows = Files.exists(userDictionary) ? Files.readString(userDictionary) : "";
      return new Spoken(
          new NameAnalysis(Morphology.with(new StringReader(rows), Folding::text)),
          new HashMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> reading(String japanese) {
    return guesses.computeIfAbsent(japanese, this::guess);
  }

  private Optional<String> guess(String japanese) {
    String core = LegalName.parse(Folding.text(japanese)).core();
    return names.readings(core, 1).stream().findFirst();
  }

  static String romaji(String reading) {
    return Hepburn.of(reading);
  }

  /** Letters and digits without accents; signs decide between equals. */
  static String englishOrder(String english) {
    String bare = bare(english);
    return letters(bare) + "\u0001" + bare;
  }

  private static String letters(String english) {
    return bare(english).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
  }

  /** The row of 五十音: the last one that does not begin after the kana. */
  static Optional<String> row(String reading) {
    char first = bare(reading).charAt(0);
    if (first < 'ア' || first > 'ン') {
      return Optional.empty();
    }
    int row = 0;
    while (row + 1 < ROWS.length() && FIRST_OF_ROW.charAt(row + 1) <= first) {
      row++;
    }
    return Optional.of(ROWS.substring(row, row + 1));
  }

  static Optional<String> letter(String english) {
    String letters = letters(english).toUpperCase(Locale.ROOT);
    return letters.matches("(?s)[A-Z].*") ? Optional.of(letters.substring(0, 1)) : Optional.empty();
  }

  /** Kana without marks, a long vowel as the vowel before it; marks decide between equals. */
  static String order(String reading) {
    StringBuilder order = new StringBuilder();
    for (char c : bare(reading).toCharArray()) {
      if (c != 'ー') {
        order.append(Character.isLetterOrDigit(c) ? "" + c : "");
      } else if (!order.isEmpty()) {
        String syllable = Hepburn.of(order.substring(order.length() - 1));
        int vowel = "aiueo".indexOf(syllable.charAt(syllable.length() - 1));
        order.append(vowel < 0 ? "" : "アイウエオ".substring(vowel, vowel + 1));
      }
    }
    return order + "\u0001" + plain(reading);
  }

  private static String bare(String reading) {
    String apart = Normalizer.normalize(plain(reading), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder();
    for (char c : apart.replaceAll("\\p{M}", "").toCharArray()) {
      int small = SMALL.indexOf(c);
      bare.append(small < 0 ? c : BIG.charAt(small));
    }
    return bare.toString();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
