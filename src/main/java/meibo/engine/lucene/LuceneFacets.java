package meibo.engine.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.index.Facet;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.jspecify.annotations.Nullable;

/** Counts by facet and type, out of Lucene's. */
record LuceneFacets(Facets facets) {

  Map<Facet, Map<String, Integer>> counts() throws IOException {
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, values(facet.id()));
    }
    return counts;
  }

  Map<EntryType, Integer> types() throws IOException {
    Map<EntryType, Integer> types = new EnumMap<>(EntryType.class);
    values(LuceneDocuments.TYPE)
        .forEach((id, count) -> types.put(Coded.find(EntryType.class, id).orElseThrow(), count));
    return types;
  }

  private Map<String, Integer> values(String dimension) throws IOException {
    Map<String, Integer> values = new HashMap<>();
    @Nullable FacetResult result = facets.getAllChildren(dimension);
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        values.put(value.label, value.value.intValue());
      }
    }
    return values;
  }
}
