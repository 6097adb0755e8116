package meibo.engine.lucene;

import java.io.IOException;
import meibo.index.IndexField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Hits that lie in the order wanted: nothing is held, and the first is there at once. */
final class LyingHits extends SegmentHits {

  private final DocIdSetIterator hits;
  private final @Nullable Bits live;
  private int rank;
  private int tie;

  LyingHits(LeafReaderContext leaf, DocIdSetIterator hits, IndexField field) throws IOException {
    super(leaf, field, false);
    this.hits = hits;
    this.live = leaf.reader().getLiveDocs();
  }

  @Override
  boolean next() throws IOException {
    int doc = hits.nextDoc();
    while (live != null && doc != DocIdSetIterator.NO_MORE_DOCS && !live.get(doc)) {
      doc = hits.nextDoc();
    }
    if (doc == DocIdSetIterator.NO_MORE_DOCS) {
      return false;
    }
    rank = rankOf(doc);
    tie = tieOf(doc);
    return true;
  }

  @Override
  int docInSegment() {
    return hits.docID();
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
