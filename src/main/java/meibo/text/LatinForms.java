package meibo.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import meibo.text.JapaneseForms.Found;

/**
 * Where a legal form stands in a name written in Latin letters: whole words at the end (so Nikko
 * and Toco keep their co), whatever dots and commas are in them; the long phrases of Japanese law,
 * and kabushiki kaisha, at the front too.
 *
 * <p>Company alone stays: more often than not it is a word of the name. Corporation goes, as in
 * other forms; the caller indexes the whole name besides.
 */
final class LatinForms {

  private static final int MOST_WORDS = 6;

  private static final Map<String, LegalForm> AT_BACK = new HashMap<>();
  private static final Map<String, LegalForm> AT_FRONT = new HashMap<>();

  /** Short forms that are words too, unless written with their dots or slash (S.p.A., A/S). */
  private static final Map<String, LegalForm> WITH_DOTS =
      Map.of("sa", LegalForm.SA, "spa", LegalForm.SPA, "sarl", LegalForm.SARL, "a/s", LegalForm.AS);

  static {
    back(LegalForm.CO_LTD, "co ltd", "coltd", "co limited", "company limited", "company ltd");
    back(LegalForm.CO_LTD, "public company limited");
    back(LegalForm.LTD, "ltd", "limited", "private limited", "pvt ltd");
    back(LegalForm.CO, "co");
    back(LegalForm.INC, "inc", "incorporated", "co inc");
    back(LegalForm.CORP, "corp", "corporation");
    back(LegalForm.LLC, "llc", "limited liability company");
    back(LegalForm.LLP, "llp", "limited liability partnership");
    back(LegalForm.PLC, "plc", "public limited company");
    back(LegalForm.PTE_LTD, "pte ltd", "pte limited");
    back(LegalForm.PTY_LTD, "pty ltd", "pty limited");
    back(LegalForm.SDN_BHD, "sdn bhd", "bhd");
    back(LegalForm.GMBH, "gmbh", "gmbh co kg");
    back(LegalForm.AG, "ag");
    back(LegalForm.BV, "bv");
    back(LegalForm.NV, "nv");
    back(LegalForm.AB, "ab");
    back(LegalForm.OY, "oy", "oyj");
    back(LegalForm.KABUSHIKI_KAISHA, "kk");
    back(LegalForm.YUGEN_KAISHA, "yk");
    back(LegalForm.GODO_KAISHA, "gk");
    romanised(LegalForm.KABUSHIKI_KAISHA, "kabushiki", "kabusiki");
    romanised(LegalForm.YUGEN_KAISHA, "yugen", "yuugen");
    romanised(LegalForm.GODO_KAISHA, "godo", "goudou");
    both(LegalForm.IPPAN_SHADAN_HOJIN, "general incorporated association");
    both(LegalForm.IPPAN_ZAIDAN_HOJIN, "general incorporated foundation");
    both(LegalForm.KOEKI_SHADAN_HOJIN, "public interest incorporated association");
    both(LegalForm.KOEKI_ZAIDAN_HOJIN, "public interest incorporated foundation");
    both(LegalForm.SHADAN_HOJIN, "incorporated association");
    both(LegalForm.ZAIDAN_HOJIN, "incorporated foundation");
    both(LegalForm.DOKURITSU_GYOSEI_HOJIN, "incorporated administrative agency");
    both(LegalForm.CHIHO_DOKURITSU_GYOSEI_HOJIN, "local incorporated administrative agency");
    both(
        LegalForm.KOKURITSU_KENKYU_KAIHATSU_HOJIN,
        "national research and development agency",
        "national research development agency");
    both(LegalForm.KOKURITSU_DAIGAKU_HOJIN, "national university corporation");
    both(LegalForm.KORITSU_DAIGAKU_HOJIN, "public university corporation");
    both(LegalForm.GAKKO_HOJIN, "incorporated educational institution");
    both(LegalForm.TOKUTEI_HIEIRI_KATSUDO_HOJIN, "specified nonprofit corporation");
    both(LegalForm.TOKUTEI_HIEIRI_KATSUDO_HOJIN, "specified non-profit corporation");
    // At the back these would eat the name of a company (Asahi Medical Corporation).
    front(LegalForm.IRYO_HOJIN, "medical corporation");
    front(LegalForm.SHAKAI_IRYO_HOJIN, "social medical corporation");
    front(LegalForm.SHAKAI_FUKUSHI_HOJIN, "social welfare corporation");
    front(LegalForm.SHUKYO_HOJIN, "religious corporation");
  }

  private LatinForms() {}

  /** The longest form whose words begin the part of a folded name. */
  static Optional<Found> atFront(String name, int from, int to) {
    if (from >= to || !Latin.isLetter(name.charAt(from))) {
      return Optional.empty();
    }
    Optional<Found> found = Optional.empty();
    StringBuilder words = new StringBuilder();
    int end = from;
    for (int count = 0; count < MOST_WORDS && end < to; count++) {
      int start = end;
      while (start < to && isSeparator(name.charAt(start))) {
        start++;
      }
      end = wordEnd(name, start, to);
      words.append(words.isEmpty() ? "" : " ").append(withoutDots(name, start, end));
      LegalForm form = AT_FRONT.get(words.toString());
      if (form != null) {
        found = Optional.of(new Found(form, from, end));
      }
    }
    return found;
  }

  /** The longest form whose words end the part of a folded name. */
  static Optional<Found> atBack(String name, int from, int to) {
    if (from >= to || !isOfAWord(name.charAt(to - 1))) {
      return Optional.empty();
    }
    Optional<Found> found = Optional.empty();
    StringBuilder words = new StringBuilder();
    int start = to;
    for (int count = 0; count < MOST_WORDS && start > from; count++) {
      int end = start;
      while (end > from && isSeparator(name.charAt(end - 1))) {
        end--;
      }
      start = wordStart(name, from, end);
      String word = withoutDots(name, start, end);
      words.insert(0, words.isEmpty() ? word : word + " ");
      LegalForm form = AT_BACK.get(words.toString());
      if (form == null && (end - start > words.length() || word.equals("a/s"))) {
        form = WITH_DOTS.get(words.toString());
      }
      if (form != null) {
        found = Optional.of(new Found(form, start, to));
      }
    }
    return found;
  }

  private static int wordEnd(String name, int start, int to) {
    int end = start;
    while (end < to && isOfAWord(name.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(start + 1, to));
  }

  private static int wordStart(String name, int from, int end) {
    int start = end;
    while (start > from && isOfAWord(name.charAt(start - 1))) {
      start--;
    }
    return start == end ? Math.max(from, end - 1) : start;
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == ',' || c == '&';
  }

  private static boolean isOfAWord(char c) {
    return c < 0x80 && !isSeparator(c) && c != '(' && c != ')';
  }

  private static String withoutDots(String name, int from, int to) {
    return name.substring(from, to).replace(".", "");
  }

  private static void romanised(LegalForm form, String... firstWords) {
    for (String first : firstWords) {
      for (String kaisha : new String[] {"kaisha", "gaisha", "kaisya", "gaisya"}) {
        both(form, first + " " + kaisha, first + "-" + kaisha, first + kaisha);
      }
    }
  }

  private static void both(LegalForm form, String... spellings) {
    back(form, spellings);
    front(form, spellings);
  }

  private static void back(LegalForm form, String... spellings) {
    for (String spelling : spellings) {
      AT_BACK.put(spelling, form);
    }
  }

  private static void front(LegalForm form, String... spellings) {
    for (String spelling : spellings) {
      AT_FRONT.put(spelling, form);
    }
  }
}
