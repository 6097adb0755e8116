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

  private final Map<String, ReadAs> words = new HashMap<>();

  Kinds(Vocabulary vocabulary) {
    add(Facet.CATEGORY, vocabulary.categories());
    add(Facet.SECTOR, vocabulary.sectors());
    add(Facet.CLUSTER, vocabulary.clusters());
  }

  /** The kinds that units of the query name. */
  List<ReadAs> of(Stream<Unit> units) {
    return units
        .flatMap(u -> Optional.ofNullable(words.get(key(u.surface()))).stream())
        .distinct()
        .toList();
  }

  /** Those of the kind, before the others. */
  static Match first(ReadAs kind) {
    return new Match.Fixed(BONUS, kind.match());
  }

  /** One for singular and plural. */
  private static String key(String folded) {
    return String.join(" ", Tokens.phrase(folded));
  }

  private void add(Facet facet, List<Term> terms) {
    for (Term term : terms) {
      Stream.concat(term.label().values(), term.words().stream())
          .forEach(
              word ->
                  words.putIfAbsent(key(Folding.text(word)), new ReadAs(word, facet, term.id())));
    }
  }
}
