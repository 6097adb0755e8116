package meibo.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.PriorityQueue;
import meibo.index.IndexField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * All hits of a query in the order of a field: those without a value last, ties in the order of
 * {@link IndexField#SORT_KEY}.
 *
 * <p>Each segment's hits are sorted by the numbers of their values, in twelve bytes for each; the
 * values themselves are looked up one after the other, where segments are merged. A collector of
 * the best n looks each up again and again, and needs a pass over everything for every n.
 */
final class OrderedHits {

  private final PriorityQueue<Segment> segments = new PriorityQueue<>();

  OrderedHits(IndexSearcher searcher, Query query, IndexField field, boolean backwards)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        Segment segment = new Segment(leaf, field, backwards);
        segment.collect(scorer.iterator(), leaf.reader().getLiveDocs());
        add(segment);
      }
    }
  }

  /** The next documents, at most so many; none at the end. */
  int[] next(int most) throws IOException {
    int[] docs = new int[most];
    int size = 0;
    while (size < most && !segments.isEmpty()) {
      Segment first = segments.remove();
      docs[size] = first.takeDoc();
      size++;
      add(first);
    }
    return Arrays.copyOf(docs, size);
  }

  private void add(Segment segment) throws IOException {
    if (segment.hasNext()) {
      segments.add(segment);
    }
  }

  /** The hits of one segment, the first of them compared with those of the others. */
  private static final class Segment implements Comparable<Segment> {

    private static final int MISSING = Integer.MAX_VALUE;
    private static final int SOME = 1024;

    private final int docBase;
    private final SortedDocValues values;
    private final SortedDocValues ties;
    private final boolean backwards;

    /** By the number of their tie value, which no two documents share. */
    private final int[] docs;

    /** The rank of the value, then the number of the tie value. */
    private long[] order = new long[SOME];

    private int size;
    private int at;

    Segment(LeafReaderContext leaf, IndexField field, boolean backwards) throws IOException {
      this.docBase = leaf.docBase;
      this.values = DocValues.getSorted(leaf.reader(), field.id());
      this.ties = DocValues.getSorted(leaf.reader(), IndexField.SORT_KEY.id());
      this.backwards = backwards;
      this.docs = new int[ties.getValueCount()];
    }

    void collect(DocIdSetIterator hits, @Nullable Bits live) throws IOException {
      for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
        if ((live == null || live.get(doc)) && ties.advanceExact(doc)) {
          docs[ties.ordValue()] = doc;
          order = size < order.length ? order : Arrays.copyOf(order, size * 2);
          order[size] = (long) rank(doc) << Integer.SIZE | ties.ordValue();
          size++;
        }
      }
      Arrays.sort(order, 0, size);
    }

    boolean hasNext() {
      return at < size;
    }

    /** The first document, as the whole index counts it; the next one is then the first. */
    int takeDoc() {
      int doc = docBase + docs[(int) order[at]];
      at++;
      return doc;
    }

    @Override
    public int compareTo(Segment other) {
      int byValue = compareValues(other);
      return byValue != 0 ? byValue : tie().compareTo(other.tie());
    }

    private BytesRef tie() {
      return value(ties, (int) order[at]);
    }

    private int compareValues(Segment other) {
      int rank = firstRank();
      int otherRank = other.firstRank();
      if (rank == MISSING || otherRank == MISSING) {
        return Integer.compare(rank == MISSING ? 1 : 0, otherRank == MISSING ? 1 : 0);
      }
      int compared = value(rank).compareTo(other.value(otherRank));
      return backwards ? -compared : compared;
    }

    private BytesRef value(int rank) {
      return value(values, number(rank));
    }

    private int firstRank() {
      return (int) (order[at] >>> Integer.SIZE);
    }

    private int rank(int doc) throws IOException {
      return values.advanceExact(doc) ? number(values.ordValue()) : MISSING;
    }

    /** The rank of a value's number, and the number of a rank. */
    private int number(int rank) {
      return backwards ? values.getValueCount() - 1 - rank : rank;
    }

    /** Numbers are asked for in their order, so that neighbours are unpacked once. */
    private static BytesRef value(SortedDocValues values, int number) {
      try {
        return values.lookupOrd(number);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
