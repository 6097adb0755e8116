package meibo.engine.lucene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.index.Facet;

/** How many hits have each value of each facet. */
final class FacetCounts {

  private final List<FacetValues.Value> values;
  private final int[] counts;

  /**
   * @param counts one for each of the values
   */
  FacetCounts(List<FacetValues.Value> values, int[] counts) {
    this.values = values;
    this.counts = counts;
  }

  Map<EntryType, Integer> types() {
    Map<EntryType, Integer> types = new EnumMap<>(EntryType.class);
    of(LuceneDocuments.TYPE)
        .forEach((id, count) -> types.put(Coded.find(EntryType.class, id).orElseThrow(), count));
    return types;
  }

  Map<String, Integer> of(Facet facet) {
    return of(facet.id());
  }

  private Map<String, Integer> of(String facet) {
    Map<String, Integer> of = new HashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0 && values.get(number).facet().equals(facet)) {
        of.put(values.get(number).label(), counts[number]);
      }
    }
    return of;
  }
}
