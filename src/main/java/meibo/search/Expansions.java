package meibo.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
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
    Placed {
      places = List.copyOf(places);
    }

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
    return placed(concept.get(), reach).stream()
        .filter(p -> !p.expansion().key().equals(own))
        .toList();
  }

  /** Not while the map is locked: an engine may be slow to answer, or away. */
  private List<Placed> placed(Concept concept, Reach reach) {
    Asked asked = new Asked(concept.id(), reach);
    List<Placed> before = known.get(asked);
    if (before != null) {
      return before;
    }
    List<Placed> found = find(thesaurus.expand(concept, reach));
    known.put(asked, found);
    return found;
  }

  private List<Placed> find(List<Expansion> expansions) {
    List<Spot> spots =
        held(expansions, Expansions::anywhere).stream()
            .flatMap(e -> Layers.ALL.stream().map(p -> new Spot(e, p)))
            .toList();
    Map<Expansion, List<Layers>> places = new LinkedHashMap<>();
    held(spots, Spot::match)
        .forEach(s -> places.computeIfAbsent(s.word(), w -> new ArrayList<>()).add(s.place()));
    return places.entrySet().stream().map(e -> new Placed(e.getKey(), e.getValue())).toList();
  }

  /** Those that the directory has, in their order. */
  private <T> List<T> held(List<T> all, Function<T, Match> match) {
    List<Boolean> held = engine.mayHold(all.stream().map(match).toList());
    return IntStream.range(0, all.size()).filter(held::get).mapToObj(all::get).toList();
  }

  private record Spot(Expansion word, Layers place) {
    Match match() {
      return plain(word, place);
    }
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
