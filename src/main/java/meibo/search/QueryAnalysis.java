package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import meibo.text.AddressText;
import meibo.text.Folding;
import meibo.text.LegalName;
import meibo.text.Morphology;

/** What the parts of a query mean: the units that have to match, and the whole as a name. */
final class QueryAnalysis {

  /** Units of one query; more words than this say nothing more. */
  private static final int MOST_UNITS = 16;

  /**
   * Words of all its units together, those inside compounds too: twice as many as the longest
   * sentence that anybody wrote into the judged queries has. Each is asked for in every field.
   */
  private static final int MOST_WORDS = 24;

  private final Morphology morphology;
  private final Thesaurus thesaurus;

  QueryAnalysis(Morphology morphology, Thesaurus thesaurus) {
    this.morphology = morphology;
    this.thesaurus = thesaurus;
  }

  /**
   * @param required what has to match
   * @param soft what makes a hit better but is not required
   * @param within clauses with a scope or quotes, which match as they stand
   * @param unwanted what must not match
   * @param sentence true where function words hold the words together
   * @param name the words as one name without its legal form, where the query may be a name
   */
  record Analysis(
      List<Unit> required,
      List<Unit> soft,
      List<Clause> within,
      List<Clause> unwanted,
      boolean sentence,
      Optional<WholeName> name) {}

  /** The whole query as a name: with and without its legal form, folded. */
  record WholeName(String full, String core) {}

  Analysis analyse(ParsedQuery query) {
    List<Clause> within = new ArrayList<>();
    List<Clause> unwanted = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Clause clause : query.clauses()) {
      switch (clause) {
        case Clause.Word(String text) -> words.add(AddressText.plain(Folding.text(text)));
        case Clause.Phrase phrase -> within.add(phrase);
        case Clause.Within scoped -> within.add(scoped);
        case Clause.Not(Clause inner) -> unwanted.add(inner);
      }
    }
    Units units = Units.of(words, morphology, thesaurus);
    List<Unit> required = bounded(units.required(), MOST_WORDS);
    return new Analysis(
        required,
        bounded(units.soft(), MOST_WORDS - words(required)),
        within,
        unwanted,
        units.sentence(),
        wholeName(query));
  }

  /** The units from the first on, as long as they have so many words together. */
  private static List<Unit> bounded(List<Unit> units, int words) {
    List<Unit> bounded = new ArrayList<>();
    int left = words;
    for (Unit unit : units.subList(0, Math.min(MOST_UNITS, units.size()))) {
      int own = words(List.of(unit));
      if (own <= left) {
        bounded.add(unit);
      } else if (bounded.isEmpty() && left > 0) {
        bounded.add(unit.withParts(bounded(unit.parts(), left)));
        own = left;
      }
      left -= own;
    }
    return bounded;
  }

  private static int words(List<Unit> units) {
    return units.stream().mapToInt(u -> u.parts().isEmpty() ? 1 : words(u.parts())).sum();
  }

  private static Optional<WholeName> wholeName(ParsedQuery query) {
    String words =
        query.clauses().stream()
            .filter(c -> c instanceof Clause.Word)
            .map(Clause::toString)
            .collect(Collectors.joining(" "));
    if (!query.isPlain() || words.isBlank()) {
      return Optional.empty();
    }
    String full = Folding.text(words);
    return Optional.of(new WholeName(full, LegalName.parse(full).core()));
  }
}
