package meibo.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import meibo.index.IndexField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

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
    super(leaf, hits, field, backwards);
    this.docs = new int[tieValues()];
    for (int doc = nextLying(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = nextLying()) {
      add(doc);
    }
    Arrays.sort(order, 0, size);
  }

  private void add(int doc) throws IOException {
    int tie = tieOf(doc);
    docs[tie] = doc;
    order = size < order.length ? order : Arrays.copyOf(order, size * 2);
    order[size] = (long) rankOf(doc) << Integer.SIZE | tie;
    size++;
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
