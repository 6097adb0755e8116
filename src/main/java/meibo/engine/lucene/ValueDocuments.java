package meibo.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of a segment that have one value, deleted ones among them: read from its postings
 * once for a commit, since every search counts them.
 */
sealed interface ValueDocuments {

  /** Of fewer documents than one in so many, a list takes less memory than bits. */
  int FEW = 64;

  /**
   * Reads them.
   *
   * @param postings of the value, not begun
   * @param size how many they are
   * @param end of the segment's documents
   */
  static ValueDocuments of(PostingsEnum postings, int size, int end) throws IOException {
    return size > end / FEW ? Many.of(postings, size, end) : Few.of(postings, size);
  }

  /** How many they are. */
  int size();

  /** How many of them are among the documents. */
  int common(FixedBitSet docs);

  /** Adds them to the documents. */
  void addTo(FixedBitSet docs);

  /** A bit for each document of the segment. */
  record Many(FixedBitSet docs, int size) implements ValueDocuments {

    private static Many of(PostingsEnum postings, int size, int end) throws IOException {
      FixedBitSet docs = new FixedBitSet(end);
      postings.nextDoc();
      postings.intoBitSet(end, docs, 0);
      return new Many(docs, size);
    }

    @Override
    public int common(FixedBitSet others) {
      return (int) FixedBitSet.intersectionCount(docs, others);
    }

    @Override
    public void addTo(FixedBitSet others) {
      others.or(docs);
    }
  }

  /** A list of numbers. */
  final class Few implements ValueDocuments {

    private final int[] docs;

    private Few(int[] docs) {
      this.docs = docs;
    }

    private static Few of(PostingsEnum postings, int size) throws IOException {
      int[] docs = new int[size];
      int at = 0;
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        docs[at++] = doc;
      }
      return new Few(docs);
    }

    @Override
    public int size() {
      return docs.length;
    }

    @Override
    public int common(FixedBitSet others) {
      int common = 0;
      for (int doc : docs) {
        common += others.get(doc) ? 1 : 0;
      }
      return common;
    }

    @Override
    public void addTo(FixedBitSet others) {
      for (int doc : docs) {
        others.set(doc);
      }
    }
  }
}
