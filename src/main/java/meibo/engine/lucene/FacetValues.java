package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import meibo.index.Facet;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

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
    return count(hits, _ -> true);
  }

  /** How many of the hits have each value of one facet; the counts of others are unfinished. */
  FacetCounts count(HitSet hits, Facet facet) throws IOException {
    return count(hits, number -> values.get(number).facet().equals(facet.id()));
  }

  private FacetCounts count(HitSet hits, IntPredicate wanted) throws IOException {
    int[] counts = new int[values.size()];
    for (int i = 0; i < segments.size(); i++) {
      segments.get(i).count(hits.segments().get(i), wanted, counts);
    }
    return new FacetCounts(values, counts);
  }

  /** The documents with one of the values in the facet dimension. */
  HitSet documents(String dimension, List<String> labels) throws IOException {
    List<BytesRef> terms = terms(dimension, labels);
    List<HitSet.Segment> documents = new ArrayList<>();
    for (SegmentFacets segment : segments) {
      documents.add(HitSet.Segment.of(segment.documents(terms)));
    }
    return new HitSet(documents);
  }

  /** The terms that facet fields index for the values of a dimension. */
  static List<BytesRef> terms(String dimension, List<String> labels) {
    return labels.stream()
        .map(label -> new BytesRef(FacetsConfig.pathToString(dimension, label)))
        .toList();
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
