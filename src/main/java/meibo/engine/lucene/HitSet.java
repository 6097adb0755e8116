package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Collects which documents match, a bit for each: what facets are counted over. */
final class HitSet extends SimpleCollector {

  /** The hits of one segment, by its number among the segments. */
  record Segment(int number, FixedBitSet docs, int size) {}

  private final List<Segment> segments = new ArrayList<>();
  private FixedBitSet docs = new FixedBitSet(0);
  private int number;

  /** For a search that wants no more than the set. */
  static CollectorManager<HitSet, HitSet> manager() {
    return new CollectorManager<>() {
      @Override
      public HitSet newCollector() {
        return new HitSet();
      }

      @Override
      public HitSet reduce(Collection<HitSet> collectors) {
        return union(collectors);
      }
    };
  }

  /** The hits of several collectors, none of which saw a segment of another. */
  static HitSet union(Collection<HitSet> collectors) {
    HitSet all = new HitSet();
    collectors.forEach(c -> all.segments.addAll(c.segments()));
    return all;
  }

  /** Those segments that hold a hit. */
  List<Segment> segments() {
    return segments;
  }

  int size() {
    return segments.stream().mapToInt(Segment::size).sum();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    docs = new FixedBitSet(context.reader().maxDoc());
    number = context.ord;
  }

  @Override
  public void collect(int doc) {
    docs.set(doc);
  }

  @Override
  public void finish() throws IOException {
    int size = docs.cardinality();
    if (size > 0) {
      segments.add(new Segment(number, docs, size));
    }
  }
}
