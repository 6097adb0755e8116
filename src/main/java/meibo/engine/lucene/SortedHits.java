package meibo.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import meibo.index.IndexField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Hits sorted by the numbers of their values, in twelve bytes for each. */
final class SortedHits extends SegmentHits {

  private static final int SOME = 1024;

  /** By the number of their tie value, which no two documents share. */
  private final int[] docs;

  /** The rank of the value, then the number of the tie value. */
  private long[] order = new long[SOME];

  private int size;
  private int at = -1;

  SortedHits(LeafReaderContext leaf, DocIdSetIterator hits, IndexField field, boolean backwards)
      throws IOException {
    super(leaf, field, backwards);
    this.docs = new int[tieValues()];
    collect(hits, leaf.reader().getLiveDocs());
  }

  private void collect(DocIdSetIterator hits, @Nullable Bits live) throws IOException {
    for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
      if (live == null || live.get(doc)) {
        int tie = tieOf(doc);
        docs[tie] = doc;
        order = size < order.length ? order : Arrays.copyOf(order, size * 2);
        order[size] = (long) rankOf(doc) << Integer.SIZE | tie;
        size++;
      }
    }
    Arrays.sort(order, 0, size);
  }

  @Override
  boolean next() {
    at++;
    return at < size;
  }

  @Override
  int docInSegment() {
    return docs[tie()];
  }

  @Override
  int rank() {
    return (int) (order[at] >>> Integer.SIZE);
  }

  @Override
  int tie() {
    return (int) order[at];
  }
}
