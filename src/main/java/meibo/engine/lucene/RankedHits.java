package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.engine.lucene.window.SegmentPass;
import meibo.engine.lucene.window.WindowQuery;
import meibo.search.Deadline;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.FixedBitSet;

/**
 * All that match and, of those that may be shown, the first in order: found in one pass, in which
 * only what may be among the first is scored.
 */
record RankedHits(HitSet all, TopFieldDocs first) {

  /**
   * @param query as the searcher rewrote it
   * @param shown what may be shown; empty: all
   */
  static RankedHits of(
      CatalogSearcher searcher, Query query, Sort sort, int window, Optional<HitSet> shown)
      throws IOException {
    WindowQuery words = WindowQuery.of(searcher, query, sort.needsScores());
    var best = new TopFieldCollectorManager(sort, window, null, window);
    TopFieldCollector first = best.newCollector();
    List<HitSet.Segment> all = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Optional<FixedBitSet> docs = shown.map(s -> s.segments().get(segment.ord).docs());
      var collector = first.getLeafCollector(segment);
      all.add(
          HitSet.Segment.of(SegmentPass.over(segment, words, docs, collector, Deadline::check)));
    }
    return new RankedHits(new HitSet(all), best.reduce(List.of(first)));
  }
}
