package meibo.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/**
 * Collects all that match and the first in order in one pass of Lucene's, from one document to the
 * next: the quicker way where few match.
 *
 * @param segments of the index
 * @param shown what may be shown, and is scored; empty: all
 */
record OneByOne(TopFieldCollectorManager best, int segments, Optional<HitSet> shown)
    implements CollectorManager<OneByOne.Both, RankedHits> {

  @Override
  public Both newCollector() {
    return new Both(new HitSet.Collecting(segments), best.newCollector(), shown);
  }

  @Override
  public RankedHits reduce(Collection<Both> collectors) throws IOException {
    List<TopFieldCollector> tops = collectors.stream().map(Both::first).toList();
    return new RankedHits(
        HitSet.union(segments, collectors.stream().map(Both::all).toList()), best.reduce(tops));
  }

  /** The two collectors of one pass. */
  record Both(HitSet.Collecting all, TopFieldCollector first, Optional<HitSet> shown)
      implements Collector {

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return both().getLeafCollector(context);
    }

    @Override
    public ScoreMode scoreMode() {
      return both().scoreMode();
    }

    private Collector both() {
      return MultiCollector.wrap(all, shown.<Collector>map(s -> new Only(first, s)).orElse(first));
    }
  }

  /** Passes on what is in a set. */
  private static final class Only extends FilterCollector {

    private final HitSet shown;

    Only(Collector in, HitSet shown) {
      super(in);
      this.shown = shown;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      HitSet.Segment segment = shown.segments().get(context.ord);
      FixedBitSet docs = segment.docs();
      return new FilterLeafCollector(super.getLeafCollector(context)) {
        @Override
        public void collect(int doc) throws IOException {
          if (segment.size() > 0 && docs.get(doc)) {
            in.collect(doc);
          }
        }
      };
    }
  }
}
