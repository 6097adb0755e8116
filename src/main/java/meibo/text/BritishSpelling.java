package meibo.text;

import java.util.List;
import java.util.Map;

/**
 * British spellings as the American ones: centre, organisation, haematology. One key for both, so
 * that neither side of a search has to know which one the other writes.
 */
final class BritishSpelling {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("centre", "center"),
          Map.entry("theatre", "theater"),
          Map.entry("fibre", "fiber"),
          Map.entry("litre", "liter"),
          Map.entry("metre", "meter"),
          Map.entry("programme", "program"),
          Map.entry("catalogue", "catalog"),
          Map.entry("labour", "labor"),
          Map.entry("tumour", "tumor"),
          Map.entry("colour", "color"),
          Map.entry("behaviour", "behavior"),
          Map.entry("aluminium", "aluminum"),
          Map.entry("licence", "license"),
          Map.entry("defence", "defense"),
          Map.entry("ageing", "aging"),
          Map.entry("aeroplane", "airplane"),
          Map.entry("aesthetic", "esthetic"));

  /** Endings whose s is a z in American English. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("isation", 3),
          new Ending("isational", 3),
          new Ending("ise", 4),
          new Ending("ised", 4),
          new Ending("ising", 4),
          new Ending("iser", 4),
          new Ending("lyse", 2),
          new Ending("lysed", 2),
          new Ending("lysing", 2),
          new Ending("lyser", 2));

  private BritishSpelling() {}

  /**
   * An ending.
   *
   * @param shortestStem letters that must stand before it, so that wise and noise stay
   */
  private record Ending(String british, int shortestStem) {}

  static String american(String word) {
    String listed = WORDS.get(word);
    return listed != null ? listed : greek(endings(word));
  }

  /** organisation, sterilise, analyse; by hand, for every word of every text comes by here. */
  private static String endings(String word) {
    for (Ending ending : ENDINGS) {
      int stem = word.length() - ending.british().length();
      if (stem >= ending.shortestStem() && word.endsWith(ending.british())) {
        int s = word.indexOf('s', stem);
        return word.substring(0, s) + "z" + word.substring(s + 1);
      }
    }
    return word;
  }

  /** The ae and oe of Greek words in medicine: haematology, orthopaedic, oesophagus, foetal. */
  private static String greek(String word) {
    if (!word.contains("ae") && !word.contains("oe")) {
      return word;
    }
    return word.replace("haem", "hem")
        .replace("paed", "ped")
        .replace("anaesth", "anesth")
        .replace("gynaec", "gynec")
        .replace("aetiol", "etiol")
        .replace("oesoph", "esoph")
        .replace("oestr", "estr")
        .replace("oedema", "edema")
        .replace("foet", "fet")
        .replace("diarrhoea", "diarrhea")
        .replace("leukaem", "leukem")
        .replace("anaem", "anem")
        .replace("ischaem", "ischem");
  }
}
