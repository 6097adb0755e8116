package meibo.engine.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import meibo.catalog.EntryType;
import meibo.index.Facet;
import meibo.search.Selection;

/** Counts what the stages of one question match, by type and by facet. */
final class Counting {

  private final CatalogSearcher searcher;
  private final Selection selection;
  private final NarrowedSets sets;
  private final Map<EntryType, Integer> types = new EnumMap<>(EntryType.class);

  Counting(CatalogSearcher searcher, Selection selection, NarrowedSets sets) {
    this.searcher = searcher;
    this.selection = selection;
    this.sets = sets;
  }

  /**
   * Counts the types among what a stage matches. Types that an earlier stage finds are counted
   * there, since asking for them alone would stop there.
   *
   * @param left what is left of it where the type is not asked for
   */
  void addTypes(HitSet all, HitSet left) {
    for (EntryType type : EntryType.values()) {
      HitSet ofType = searcher.ofType(type);
      if (!types.containsKey(type) && all.common(ofType) > 0) {
        types.put(type, left.common(ofType));
      }
    }
  }

  Map<EntryType, Integer> types() {
    return Map.copyOf(types);
  }

  /** Each facet without its own selection. */
  Map<Facet, Map<String, Integer>> facets(HitSet all, HitSet hits) throws IOException {
    FacetCounts counts = searcher.facets().count(hits);
    Map<Facet, Map<String, Integer>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetCounts open =
          selection.values(facet).isEmpty()
              ? counts
              : searcher.facets().count(sets.without(facet, all), facet);
      facets.put(facet, open.of(facet));
    }
    return facets;
  }
}
