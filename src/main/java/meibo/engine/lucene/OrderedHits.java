package meibo.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.PriorityQueue;
import meibo.index.IndexField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * All hits of a query in the order of a field: those without a value last, ties in the order of
 * {@link IndexField#SORT_KEY}.
 *
 * <p>Segments are merged by looking up the values of their first hits. A collector of the best n
 * looks each up again and again, and needs a pass over everything for every n.
 */
final class OrderedHits {

  private final PriorityQueue<SegmentHits> segments = new PriorityQueue<>();

  OrderedHits(IndexSearcher searcher, Query query, IndexField field, boolean backwards)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        add(SegmentHits.of(leaf, scorer.iterator(), field, backwards));
      }
    }
  }

  /** The next documents, at most so many; none at the end. */
  int[] next(int most) throws IOException {
    int[] docs = new int[most];
    int size = 0;
    while (size < most && !segments.isEmpty()) {
      SegmentHits first = segments.remove();
      docs[size] = first.doc();
      size++;
      add(first);
    }
    return Arrays.copyOf(docs, size);
  }

  private void add(SegmentHits segment) throws IOException {
    if (segment.next()) {
      segments.add(segment);
    }
  }
}
