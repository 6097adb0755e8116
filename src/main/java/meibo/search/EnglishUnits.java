package meibo.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import meibo.catalog.Concept;
import meibo.text.LegalName;

/** English words in a row as units: labels of the thesaurus whole, the others one by one. */
final class EnglishUnits {

  /** Words of a label of the thesaurus. */
  private static final int LONGEST_LABEL = 5;

  /** Between things of which any will do. */
  private static final Set<String> EITHER = Set.of("and", "or");

  /** Written as Japanese names are; few English words are. */
  private static final Pattern ROMAJI =
      Pattern.compile("(?:(?:[kgsztdnhbpmyrwjf]|[kgnhbpmr]y|sh|ch|ts)?[aeiou]|n){3,}");

  private final Thesaurus thesaurus;

  EnglishUnits(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  void read(List<String> words, List<Unit> required) {
    List<String> core = withoutLegalForm(words);
    boolean meaning = core.stream().anyMatch(w -> !FunctionWords.isEnglish(w));
    int at = 0;
    boolean either = false;
    while (at < core.size()) {
      int taken = labelLength(core, at);
      List<String> label = core.subList(at, at + taken);
      if (taken > 1 || !meaning || !FunctionWords.isEnglish(label.getFirst())) {
        add(unit(label), either, required);
        either = false;
      } else {
        either = !required.isEmpty() && EITHER.contains(label.getFirst());
      }
      at += taken;
    }
  }

  /** In "rubber and plastic parts" a supplier of one of them is an answer. */
  private static void add(Unit unit, boolean either, List<Unit> required) {
    if (either) {
      Unit before = required.removeLast();
      required.add(
          Unit.of(
              before.surface() + " " + unit.surface(),
              Unit.Bond.ANY,
              List.of(before, unit),
              Optional.empty()));
    } else {
      required.add(unit);
    }
  }

  private Unit unit(List<String> words) {
    String surface = String.join(" ", words);
    Optional<Concept> concept = thesaurus.find(surface);
    if (words.size() == 1) {
      return Unit.word(surface, concept, true)
          .asName(concept.isEmpty() && ROMAJI.matcher(surface).matches());
    }
    List<Unit> parts =
        words.stream()
            .filter(w -> !FunctionWords.isEnglish(w))
            .map(w -> Unit.word(w, thesaurus.find(w), true))
            .toList();
    return Unit.of(surface, Unit.Bond.ALL, parts, concept);
  }

  private int labelLength(List<String> words, int at) {
    for (int n = Math.min(LONGEST_LABEL, words.size() - at); n > 1; n--) {
      if (thesaurus.find(String.join(" ", words.subList(at, at + n))).isPresent()) {
        return n;
      }
    }
    return 1;
  }

  private static List<String> withoutLegalForm(List<String> words) {
    String core = LegalName.parse(String.join(" ", words)).core();
    return core.isBlank() ? List.of() : List.of(core.strip().split(" +"));
  }
}
