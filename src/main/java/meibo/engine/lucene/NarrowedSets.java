package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.index.Facet;
import meibo.search.Selection;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * The documents that each condition of a selection leaves. What matches is found once, and each
 * count that leaves another condition aside is made of whole sets.
 */
final class NarrowedSets {

  private final Optional<HitSet> type;
  private final Optional<HitSet> year;
  private final Map<Facet, HitSet> filters = new EnumMap<>(Facet.class);
  private final Optional<HitSet> all;

  NarrowedSets(CatalogSearcher searcher, Narrowing narrowing) throws IOException {
    Selection selection = narrowing.selection();
    type = selection.type().map(searcher::ofType);
    year =
        selection.year().isEmpty()
            ? Optional.empty()
            : Optional.of(searcher.set(narrowing.inYear(MatchAllDocsQuery.INSTANCE)));
    for (Map.Entry<Facet, List<String>> filter : selection.filters().entrySet()) {
      filters.put(
          filter.getKey(), searcher.facets().documents(filter.getKey().id(), filter.getValue()));
    }
    all = common();
  }

  /** What all conditions leave; empty where there are none. */
  Optional<HitSet> all() {
    return all;
  }

  private Optional<HitSet> common() {
    List<HitSet> conditions = new ArrayList<>(filters.values());
    type.ifPresent(conditions::add);
    year.ifPresent(conditions::add);
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(conditions.removeFirst().and(conditions));
  }

  /** Those of the type. */
  HitSet ofType(HitSet hits) {
    return type.map(hits::and).orElse(hits);
  }

  /** What is left where the type is not asked for. */
  HitSet ofAnyType(HitSet hits) {
    return left(hits, filters);
  }

  /** What is left where the facet is not asked for. */
  HitSet without(Facet facet, HitSet hits) {
    Map<Facet, HitSet> others = new EnumMap<>(filters);
    others.remove(facet);
    return ofType(left(hits, others));
  }

  private HitSet left(HitSet hits, Map<Facet, HitSet> asked) {
    return year.map(hits::and).orElse(hits).and(asked.values());
  }
}
