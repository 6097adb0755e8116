package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import meibo.text.Kana;
import meibo.text.LegalName;
import meibo.text.Morphology;

/**
 * The units of a query: those that have to match, and soft ones, which only make a hit better.
 *
 * <p>Function words and words that say only that something is looked for are none, unless there is
 * nothing else: a query is never emptied.
 *
 * @param sentence true where function words hold the others together
 */
record Units(List<Unit> required, List<Unit> soft, boolean sentence) {

  private static final Pattern CORPORATE_NUMBER = Pattern.compile("t?\\d{13}");

  Units {
    required = List.copyOf(required);
    soft = List.copyOf(soft);
  }

  /** Cuts the folded words of a query, blanks between them, into units. */
  static Units of(List<String> words, Morphology morphology, Thesaurus thesaurus) {
    List<Unit> required = new ArrayList<>();
    List<Unit> soft = new ArrayList<>();
    List<String> latin = new ArrayList<>();
    EnglishUnits english = new EnglishUnits(thesaurus);
    boolean sentence = words.stream().anyMatch(FunctionWords::isEnglish);
    for (String word : words) {
      Optional<String> number = corporateNumber(word);
      if (number.isPresent()) {
        required.add(Unit.word(number.get(), Optional.empty(), true));
      } else if (isLatin(word)) {
        latin.add(word);
      } else {
        english.read(latin, required);
        latin.clear();
        String core = LegalName.parse(word).core();
        sentence |= new JapaneseUnits(core, morphology, thesaurus).read(required, soft);
      }
    }
    english.read(latin, required);
    if (sentence && required.stream().anyMatch(u -> !u.generic())) {
      // Generic words of a sentence tell little, as long as others tell more.
      required.stream().filter(Unit::generic).forEach(soft::add);
      required.removeIf(Unit::generic);
    }
    return required.isEmpty() ? neverEmpty(words, soft) : new Units(required, soft, sentence);
  }

  private static Units neverEmpty(List<String> words, List<Unit> soft) {
    List<Unit> typed =
        soft.isEmpty()
            ? words.stream().map(w -> Unit.word(w, Optional.empty(), true)).toList()
            : soft;
    return new Units(typed, List.of(), false);
  }

  /** The 13 digits of a corporate number, with the T of an invoice number or hyphens between. */
  private static Optional<String> corporateNumber(String word) {
    String digits = word.replace("-", "");
    return CORPORATE_NUMBER.matcher(digits).matches()
        ? Optional.of(digits.startsWith("t") ? digits.substring(1) : digits)
        : Optional.empty();
  }

  private static boolean isLatin(String word) {
    return word.codePoints().noneMatch(c -> Kana.isKana(c) || Kana.isKanji(c));
  }
}
