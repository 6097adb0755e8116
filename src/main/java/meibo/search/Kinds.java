package meibo.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.index.Facet;
import meibo.text.Folding;
import meibo.text.Tokens;

/** The words by which visitors name kinds of organizations: soft filters. */
final class Kinds {

  /** More than the words of a query weigh together, less than the next tier of names. */
  private static final float BONUS = 1200;

  private final Map<String, Match> words = new HashMap<>();

  Kinds(Vocabulary vocabulary) {
    add(Facet.CATEGORY, vocabulary.categories());
    add(Facet.SECTOR, vocabulary.sectors());
    add(Facet.CLUSTER, vocabulary.clusters());
  }

  /** Puts those that are of the kind that the unit names before the others. */
  Optional<Match> of(Unit unit) {
    return Optional.ofNullable(words.get(key(unit.surface())));
  }

  /** One for singular and plural. */
  private static String key(String folded) {
    return String.join(" ", Tokens.phrase(folded));
  }

  private void add(Facet facet, List<Term> terms) {
    for (Term term : terms) {
      Match kind = new Match.Fixed(BONUS, new Match.Facetted(facet, List.of(term.id())));
      Stream.concat(term.label().values(), term.words().stream())
          .map(w -> key(Folding.text(w)))
          .forEach(w -> words.putIfAbsent(w, kind));
    }
  }
}
