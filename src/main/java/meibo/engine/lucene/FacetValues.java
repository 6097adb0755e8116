package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/** All values of all facets in one commit, numbered, so that hits can be counted in an array. */
final class FacetValues {

  /** One value of one facet, or one type. */
  record Value(String facet, String label) {

    static Value of(String written) {
      String[] parts = FacetsConfig.stringToPath(written);
      return new Value(parts[0], parts[1]);
    }
  }

  private final List<Value> values = new ArrayList<>();
  private final List<SegmentFacets> segments = new ArrayList<>();

  FacetValues(DirectoryReader reader) throws IOException {
    Map<Value, Integer> numbers = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      segments.add(new SegmentFacets(leaf.reader(), numbers(leaf, numbers)));
    }
  }

  /** How many of the hits have each value of each facet. */
  FacetCounts count(HitSet hits) throws IOException {
    int[] counts = new int[values.size()];
    for (HitSet.Segment segment : hits.segments()) {
      segments.get(segment.number()).count(segment, counts);
    }
    return new FacetCounts(values, counts);
  }

  /** The number of each value of a segment, in the order of the segment's own. */
  private int[] numbers(LeafReaderContext leaf, Map<Value, Integer> numbers) throws IOException {
    SortedSetDocValues facets = SegmentFacets.facets(leaf.reader());
    int[] own = new int[(int) facets.getValueCount()];
    for (int ordinal = 0; ordinal < own.length; ordinal++) {
      Value value = Value.of(facets.lookupOrd(ordinal).utf8ToString());
      own[ordinal] = numbers.computeIfAbsent(value, this::add);
    }
    return own;
  }

  private int add(Value value) {
    values.add(value);
    return values.size() - 1;
  }
}
