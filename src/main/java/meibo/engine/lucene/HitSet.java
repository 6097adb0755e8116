package meibo.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/**
 * Documents of a commit, a bit for each: what facets are counted over.
 *
 * @param segments one for each of the reader's, in its order
 */
record HitSet(List<Segment> segments) {

  /**
   * The documents of one segment.
   *
   * @param docs of no length where there are none
   */
  record Segment(FixedBitSet docs, int size) {

    private static final Segment NONE = new Segment(new FixedBitSet(0), 0);

    static Segment of(FixedBitSet docs) {
      int size = docs.cardinality();
      return size == 0 ? NONE : new Segment(docs, size);
    }

    private Segment and(Segment other) {
      if (size == 0 || other.size == 0) {
        return NONE;
      }
      FixedBitSet both = docs.clone();
      both.and(other.docs);
      return of(both);
    }

    private int common(Segment other) {
      return size == 0 || other.size == 0
          ? 0
          : (int) FixedBitSet.intersectionCount(docs, other.docs);
    }
  }

  HitSet {
    segments = List.copyOf(segments);
  }

  int size() {
    return segments.stream().mapToInt(Segment::size).sum();
  }

  /** Those that are in the other one as well. */
  HitSet and(HitSet other) {
    return new HitSet(
        IntStream.range(0, segments.size())
            .mapToObj(i -> segments.get(i).and(other.segments.get(i)))
            .toList());
  }

  /** Those that are in each of the others. */
  HitSet and(Collection<HitSet> others) {
    HitSet left = this;
    for (HitSet other : others) {
      left = left.and(other);
    }
    return left;
  }

  /** How many are in the other one as well. */
  int common(HitSet other) {
    return IntStream.range(0, segments.size())
        .map(i -> segments.get(i).common(other.segments.get(i)))
        .sum();
  }

  /** For a search that wants no more than the set, in an index of so many segments. */
  static CollectorManager<Collecting, HitSet> manager(int segments) {
    return new CollectorManager<>() {
      @Override
      public Collecting newCollector() {
        return new Collecting(segments);
      }

      @Override
      public HitSet reduce(Collection<Collecting> collectors) {
        return union(segments, collectors);
      }
    };
  }

  /** The hits of several collectors, none of which saw a segment of another. */
  static HitSet union(int segments, Collection<Collecting> collectors) {
    List<Segment> all =
        new ArrayList<>(IntStream.range(0, segments).mapToObj(_ -> Segment.NONE).toList());
    for (Collecting collector : collectors) {
      for (int i = 0; i < segments; i++) {
        if (collector.segments[i].size() > 0) {
          all.set(i, collector.segments[i]);
        }
      }
    }
    return new HitSet(all);
  }

  /** Sets the bits. */
  static final class Collecting extends SimpleCollector {

    private final Segment[] segments;
    private FixedBitSet docs = new FixedBitSet(0);
    private int number;

    Collecting(int segments) {
      this.segments = new Segment[segments];
      Arrays.fill(this.segments, Segment.NONE);
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
    public void finish() {
      segments[number] = Segment.of(docs);
    }
  }
}
