package meibo.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * All hits and the first of them in order, collected in one pass.
 *
 * @param first how many they are is known by the set, so that where documents lie in the order of
 *     the search the rest of them need not be compared
 */
record RankedHits(HitSet all, TopFieldDocs first) {

  /** Collects so many first hits in this order. */
  record Collecting(Sort sort, int window) implements CollectorManager<Both, RankedHits> {

    @Override
    public Both newCollector() {
      return new Both(new HitSet(), best().newCollector());
    }

    @Override
    public RankedHits reduce(Collection<Both> collectors) throws IOException {
      List<TopFieldCollector> tops = collectors.stream().map(Both::first).toList();
      return new RankedHits(
          HitSet.union(collectors.stream().map(Both::all).toList()), best().reduce(tops));
    }

    private TopFieldCollectorManager best() {
      return new TopFieldCollectorManager(sort, window, null, window);
    }
  }

  /** The two collectors of one pass. */
  record Both(HitSet all, TopFieldCollector first) implements Collector {

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return MultiCollector.wrap(all, first).getLeafCollector(context);
    }

    @Override
    public ScoreMode scoreMode() {
      return MultiCollector.wrap(all, first).scoreMode();
    }
  }
}
