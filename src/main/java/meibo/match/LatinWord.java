package meibo.match;

import java.util.Map;
import meibo.text.LatinStem;
import meibo.text.NameKey;

/** A word in Latin letters, as names and affiliations shorten and inflect it. */
final class LatinWord {

  /** What English addresses shorten. */
  private static final Map<String, String> LONG =
      Map.ofEntries(
          Map.entry("univ", "university"),
          Map.entry("hosp", "hospital"),
          Map.entry("inst", "institute"),
          Map.entry("dept", "department"),
          Map.entry("dep", "department"),
          Map.entry("div", "division"),
          Map.entry("sch", "school"),
          Map.entry("grad", "graduate"),
          Map.entry("fac", "faculty"),
          Map.entry("lab", "laboratory"),
          Map.entry("labs", "laboratory"),
          Map.entry("ctr", "center"),
          Map.entry("cent", "center"),
          Map.entry("natl", "national"),
          Map.entry("med", "medical"),
          Map.entry("pharm", "pharmaceutical"),
          Map.entry("ind", "industry"),
          Map.entry("res", "research"),
          Map.entry("sci", "science"),
          Map.entry("tech", "technology"),
          Map.entry("technol", "technology"),
          Map.entry("eng", "engineering"),
          Map.entry("dev", "development"),
          Map.entry("org", "organization"),
          Map.entry("assoc", "association"),
          Map.entry("fdn", "foundation"),
          Map.entry("prefect", "prefectural"),
          Map.entry("pref", "prefectural"),
          Map.entry("int", "international"),
          Map.entry("intl", "international"));

  private LatinWord() {}

  /** The stem of the word as it is written out: Univ. and universities are one. */
  static String key(String word) {
    String bare = NameKey.of(word);
    boolean acronym = word.indexOf('-') >= 0; // R-CCS is no plural
    return acronym ? bare : LatinStem.of(LONG.getOrDefault(bare, bare));
  }
}
