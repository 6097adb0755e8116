package meibo.text;

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

  private BritishSpelling() {}

  static String american(String word) {
    String listed = WORDS.get(word);
    return listed != null ? listed : greek(endings(word));
  }

  /** organisation, sterilise, analyse. */
  private static String endings(String word) {
    return word.replaceFirst("([a-z]{3,})isation(al)?$", "$1ization$2")
        .replaceFirst("([a-z]{4,})is(e|ed|ing|er)$", "$1iz$2")
        .replaceFirst("([a-z]{2,})lys(e|ed|ing|er)$", "$1lyz$2");
  }

  /** The ae and oe of Greek words in medicine: haematology, orthopaedic, oesophagus, foetal. */
  private static String greek(String word) {
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
