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
    return new Analysis(
        units.required().stream().limit(MOST_UNITS).toList(),
        units.soft().stream().limit(MOST_UNITS).toList(),
        within,
        unwanted,
        units.sentence(),
        wholeName(query));
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
