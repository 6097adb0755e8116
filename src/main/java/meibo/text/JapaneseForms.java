package meibo.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a legal form stands in a name written in Japanese. Names are given folded and in full-sized
 * katakana, so that かぶしきがいしゃ and カブシキガイシヤ are one spelling.
 */
final class JapaneseForms {

  /** A form and the part of the name that it takes up. */
  record Found(LegalForm form, int start, int end) {}

  private record Spelling(String text, LegalForm form) {}

  private static final Map<Character, List<Spelling>> FRONT = new HashMap<>();
  private static final Map<Character, List<Spelling>> BACK = new HashMap<>();
  private static final List<Spelling> MIDDLE = new ArrayList<>();

  static {
    for (LegalForm form : LegalForm.values()) {
      form.names().forEach(name -> addAnywhere(name, form));
      for (String abbreviation : form.abbreviations()) {
        addBracketed(abbreviation, form);
      }
      for (String code : form.bankCodes()) {
        addBracketed(code, form);
        addBack(" " + code + ")", form);
      }
    }
    addFront("医療法人 社団", LegalForm.IRYO_HOJIN_SHADAN);
    addFront("医療法人 財団", LegalForm.IRYO_HOJIN_ZAIDAN);
    Comparator<Spelling> longestFirst =
        Comparator.comparingInt((Spelling spelling) -> spelling.text.length()).reversed();
    FRONT.values().forEach(spellings -> spellings.sort(longestFirst));
    BACK.values().forEach(spellings -> spellings.sort(longestFirst));
  }

  private JapaneseForms() {}

  /** The longest form that begins the part of a name. */
  static Optional<Found> atFront(String name, int from, int to) {
    for (Spelling spelling : FRONT.getOrDefault(name.charAt(from), List.of())) {
      int end = from + spelling.text.length();
      if (end <= to && name.startsWith(spelling.text, from)) {
        return Optional.of(new Found(spelling.form, from, end));
      }
    }
    return Optional.empty();
  }

  /** The longest form that ends the part of a name. */
  static Optional<Found> atBack(String name, int from, int to) {
    for (Spelling spelling : BACK.getOrDefault(name.charAt(to - 1), List.of())) {
      int start = to - spelling.text.length();
      if (start >= from && name.startsWith(spelling.text, start)) {
        return Optional.of(new Found(spelling.form, start, to));
      }
    }
    return Optional.empty();
  }

  /** The form of a company between its name and that of a branch. */
  static Optional<Found> inMiddle(String name, int from, int to) {
    for (Spelling spelling : MIDDLE) {
      int start = name.indexOf(spelling.text, from + 1);
      int end = start + spelling.text.length();
      if (start > from && end < to) {
        return Optional.of(new Found(spelling.form, start, end));
      }
    }
    return Optional.empty();
  }

  private static void addAnywhere(String name, LegalForm form) {
    addFront(name, form);
    addBack(name, form);
    if (form.kind() == LegalForm.Kind.COMPANY && Kana.isKanji(name.charAt(0))) {
      MIDDLE.add(new Spelling(name, form));
    }
  }

  /** People leave out one bracket, and bank transfers always do. */
  private static void addBracketed(String abbreviation, LegalForm form) {
    addFront("(" + abbreviation + ")", form);
    addFront(abbreviation + ")", form);
    addBack("(" + abbreviation + ")", form);
    addBack("(" + abbreviation, form);
    if (form.kind() == LegalForm.Kind.COMPANY) {
      MIDDLE.add(new Spelling("(" + abbreviation + ")", form));
    }
  }

  private static void addFront(String text, LegalForm form) {
    FRONT.computeIfAbsent(text.charAt(0), c -> new ArrayList<>()).add(new Spelling(text, form));
  }

  private static void addBack(String text, LegalForm form) {
    char last = text.charAt(text.length() - 1);
    BACK.computeIfAbsent(last, c -> new ArrayList<>()).add(new Spelling(text, form));
  }
}
