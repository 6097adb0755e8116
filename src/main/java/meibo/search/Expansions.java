package meibo.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import meibo.catalog.Concept;
import meibo.search.Thesaurus.Expansion;
import meibo.search.Thesaurus.Reach;

/**
 * What the thesaurus adds to a word, as far as the directory has it: of the many words in reach of
 * a concept, few stand in its records, and each would be looked for with every question.
 */
final class Expansions {

  private final Thesaurus thesaurus;
  private final SearchEngine engine;

  /** Found out when a concept is first asked for; an index holds one state of the thesaurus. */
  private final Map<Asked, List<Placed>> known = new ConcurrentHashMap<>();

  private record Asked(String concept, Reach reach) {}

  /** A word with the places where records have it. */
  record Placed(Expansion expansion, List<Layers> places) {

    /** The word in one place, by how much both say. */
    Match in(Layers place) {
      return new Match.Weighted(place.weight() * expansion.weight(), plain(expansion, place));
    }
  }

  Expansions(Thesaurus thesaurus, SearchEngine engine) {
    this.thesaurus = thesaurus;
    this.engine = engine;
  }

  /** Nothing but the words themselves. */
  static Expansions none(SearchEngine engine) {
    return new Expansions(new Thesaurus(List.of()), engine);
  }

  /** The words that the unit opens up, the nearest first, without its own. */
  List<Placed> of(Unit unit, Reach reach) {
    Optional<Concept> concept = unit.concept();
    if (concept.isEmpty()) {
      return List.of();
    }
    String own = Thesaurus.key(unit.surface());
    return known
        .computeIfAbsent(new Asked(concept.get().id(), reach), a -> placed(concept.get(), reach))
        .stream()
        .filter(p -> !p.expansion().key().equals(own))
        .toList();
  }

  private List<Placed> placed(Concept concept, Reach reach) {
    return thesaurus.expand(concept, reach).stream()
        .filter(e -> engine.mayHold(anywhere(e)))
        .map(e -> new Placed(e, places(e)))
        .toList();
  }

  private List<Layers> places(Expansion expansion) {
    return Layers.ALL.stream().filter(p -> engine.mayHold(plain(expansion, p))).toList();
  }

  private static Match anywhere(Expansion expansion) {
    return Match.any(Layers.ALL.stream().map(p -> plain(expansion, p)).toList());
  }

  private static Match plain(Expansion expansion, Layers place) {
    return place
        .chars()
        .filter(f -> expansion.characters().size() > 1)
        .<Match>map(f -> new Match.Phrase(f, expansion.characters()))
        .orElseGet(() -> new Match.Term(place.words(), expansion.token()));
  }
}
