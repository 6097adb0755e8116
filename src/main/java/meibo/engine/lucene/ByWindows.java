package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.engine.lucene.window.SegmentPass;
import meibo.engine.lucene.window.WindowQuery;
import meibo.search.Deadline;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/**
 * Collects all that match and the first in order by windows of documents: the quicker way where
 * many match.
 *
 * @param scored true where the order needs scores
 * @param shown what may be shown, of which is scored what may be among the first; empty: all
 */
record ByWindows(
    CatalogSearcher searcher,
    TopFieldCollectorManager best,
    boolean scored,
    Optional<HitSet> shown) {

  /** The hits of a query as the searcher rewrote it. */
  RankedHits of(Query query) throws IOException {
    WindowQuery windows = WindowQuery.of(searcher, query, scored);
    TopFieldCollector first = best.newCollector();
    List<HitSet.Segment> all = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Optional<FixedBitSet> docs = shown.map(s -> s.segments().get(segment.ord).docs());
      LeafCollector collector = first.getLeafCollector(segment);
      FixedBitSet found = SegmentPass.over(segment, windows, docs, collector, Deadline::check);
      all.add(HitSet.Segment.of(found));
    }
    return new RankedHits(new HitSet(all), best.reduce(List.of(first)));
  }
}
