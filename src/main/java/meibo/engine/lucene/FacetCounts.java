package meibo.engine.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  Map<String, Integer> of(Facet facet) {
    Map<String, Integer> of = new HashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0 && values.get(number).facet().equals(facet.id())) {
        of.put(values.get(number).label(), counts[number]);
      }
    }
    return of;
  }
}
