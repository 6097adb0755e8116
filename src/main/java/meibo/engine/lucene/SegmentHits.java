package meibo.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import meibo.index.IndexField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The hits of one segment in the order of a field; the hit it stands at compares with others'. */
abstract sealed class SegmentHits implements Comparable<SegmentHits> permits LyingHits, SortedHits {

  private static final int MISSING = Integer.MAX_VALUE;

  private final int docBase;
  private final DocIdSetIterator hits;
  private final @Nullable Bits live;
  private final SortedDocValues values;
  private final SortedDocValues ties;
  private final boolean backwards;

  SegmentHits(LeafReaderContext leaf, DocIdSetIterator hits, IndexField field, boolean backwards)
      throws IOException {
    this.docBase = leaf.docBase;
    this.hits = hits;
    this.live = leaf.reader().getLiveDocs();
    this.values = DocValues.getSorted(leaf.reader(), field.id());
    this.ties = DocValues.getSorted(leaf.reader(), IndexField.SORT_KEY.id());
    this.backwards = backwards;
  }

  /** The hits, before the first of them. */
  static SegmentHits of(
      LeafReaderContext leaf, DocIdSetIterator hits, IndexField field, boolean backwards)
      throws IOException {
    boolean lie = LuceneDocuments.isInOrder(leaf.reader(), field) && !backwards;
    return lie ? new LyingHits(leaf, hits, field) : new SortedHits(leaf, hits, field, backwards);
  }

  /** Goes on to the next hit; false where there is none. */
  abstract boolean next() throws IOException;

  /** The document it stands at, as its segment counts. */
  abstract int docInSegment();

  /** The rank of the value of the hit it stands at, one behind all others without a value. */
  abstract int rank();

  /** The number of the tie value of the hit it stands at. */
  abstract int tie();

  /** The document it stands at, as the whole index counts. */
  final int doc() {
    return docBase + docInSegment();
  }

  @Override
  public final int compareTo(SegmentHits other) {
    int byValue = compareValues(other);
    return byValue != 0 ? byValue : lookUp(ties, tie()).compareTo(lookUp(other.ties, other.tie()));
  }

  private int compareValues(SegmentHits other) {
    int rank = rank();
    int otherRank = other.rank();
    if (rank == MISSING || otherRank == MISSING) {
      return Integer.compare(rank == MISSING ? 1 : 0, otherRank == MISSING ? 1 : 0);
    }
    int compared = value(rank).compareTo(other.value(otherRank));
    return backwards ? -compared : compared;
  }

  private BytesRef value(int rank) {
    return lookUp(values, number(rank));
  }

  /**
   * The next hit in the order in which they lie, {@link DocIdSetIterator#NO_MORE_DOCS} at the end.
   */
  final int nextLying() throws IOException {
    int doc = hits.nextDoc();
    while (live != null && doc != DocIdSetIterator.NO_MORE_DOCS && !live.get(doc)) {
      doc = hits.nextDoc();
    }
    return doc;
  }

  /** The rank of the value of a document; documents are asked for in their order. */
  final int rankOf(int doc) throws IOException {
    return values.advanceExact(doc) ? number(values.ordValue()) : MISSING;
  }

  /** The number of the tie value of a document, which every entry has. */
  final int tieOf(int doc) throws IOException {
    if (!ties.advanceExact(doc)) {
      throw new IllegalStateException("document " + doc + " without " + IndexField.SORT_KEY);
    }
    return ties.ordValue();
  }

  final int tieValues() {
    return ties.getValueCount();
  }

  /** The rank of a value's number, and the number of a rank. */
  private int number(int rank) {
    return backwards ? values.getValueCount() - 1 - rank : rank;
  }

  /** Numbers are asked for in their order, so that neighbours are unpacked once. */
  private static BytesRef lookUp(SortedDocValues values, int number) {
    try {
      return values.lookupOrd(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
