package meibo.engine.lucene;

import java.io.IOException;
import meibo.index.IndexField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/** Hits that lie in the order wanted: nothing is held, and the first is there at once. */
final class LyingHits extends SegmentHits {

  private int doc;
  private int rank;
  private int tie;

  LyingHits(LeafReaderContext leaf, DocIdSetIterator hits, IndexField field) throws IOException {
    super(leaf, hits, field, false);
  }

  @Override
  boolean next() throws IOException {
    doc = nextLying();
    if (doc == DocIdSetIterator.NO_MORE_DOCS) {
      return false;
    }
    rank = rankOf(doc);
    tie = tieOf(doc);
    return true;
  }

  @Override
  int docInSegment() {
    return doc;
  }

  @Override
  int rank() {
    return rank;
  }

  @Override
  int tie() {
    return tie;
  }
}
