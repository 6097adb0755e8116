package meibo.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the facets of one segment in the cheapest of three ways: by the values of each hit where
 * hits are few; by those of all others, taken from the whole, where hits are nearly all; else value
 * by value, what its postings have in common with the hits.
 */
final class SegmentFacets {

  /** Looking up the values of a document takes so many times as long as a look at its bits. */
  private static final int FEW = 8;

  /** A posting list of one document in so many is read into bits faster than one by one. */
  private static final int DENSE = 64;

  private static final String FIELD = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

  private final LeafReader reader;
  private final int[] numbers;
  private final int[] whole;

  /**
   * @param numbers where each value of this segment is counted
   */
  SegmentFacets(LeafReader reader, int[] numbers) throws IOException {
    this.reader = reader;
    this.numbers = numbers;
    this.whole = new int[numbers.length];
    SortedSetDocValues facets = facets(reader);
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      whole[ordinal] = postings(facets, ordinal).docFreq();
    }
  }

  static SortedSetDocValues facets(LeafReader reader) throws IOException {
    return DocValues.getSortedSet(reader, FIELD);
  }

  /**
   * Counts the hits.
   *
   * @param wanted numbers of the values that are to be counted, others may be
   */
  void count(HitSet.Segment hits, IntPredicate wanted, int[] counts) throws IOException {
    int others = reader.maxDoc() - hits.size();
    if (hits.size() == 0) {
      return;
    }
    if (hits.size() <= reader.maxDoc() / FEW) {
      countEach(hits.docs(), 1, counts);
    } else if (others <= reader.maxDoc() / FEW && reader.getLiveDocs() == null) {
      countAll(counts);
      countEach(others(hits.docs()), -1, counts);
    } else {
      countCommon(hits.docs(), wanted, counts);
    }
  }

  /** Live documents and others with one of the values. */
  FixedBitSet documents(List<BytesRef> values) throws IOException {
    FixedBitSet documents = new FixedBitSet(reader.maxDoc());
    TermsEnum terms = Terms.getTerms(reader, FIELD).iterator();
    for (BytesRef value : values) {
      if (terms.seekExact(value)) {
        PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
        postings.nextDoc();
        postings.intoBitSet(documents.length(), documents, 0);
      }
    }
    return documents;
  }

  private void countEach(FixedBitSet docs, int step, int[] counts) throws IOException {
    SortedSetDocValues facets = facets(reader);
    int doc = docs.nextSetBit(0);
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      if (facets.advanceExact(doc)) {
        for (int left = facets.docValueCount(); left > 0; left--) {
          counts[numbers[(int) facets.nextOrd()]] += step;
        }
      }
      doc = doc + 1 < docs.length() ? docs.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
  }

  private void countAll(int[] counts) {
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      counts[numbers[ordinal]] += whole[ordinal];
    }
  }

  private static FixedBitSet others(FixedBitSet docs) {
    FixedBitSet others = docs.clone();
    others.flip(0, others.length());
    return others;
  }

  private void countCommon(FixedBitSet docs, IntPredicate wanted, int[] counts) throws IOException {
    SortedSetDocValues facets = facets(reader);
    FixedBitSet scratch = new FixedBitSet(reader.maxDoc());
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      if (!wanted.test(numbers[ordinal])) {
        continue;
      }
      PostingsEnum postings = postings(facets, ordinal).postings(null, PostingsEnum.NONE);
      counts[numbers[ordinal]] +=
          whole[ordinal] > reader.maxDoc() / DENSE
              ? common(postings, docs, scratch)
              : common(postings, docs);
    }
  }

  private static int common(DocIdSetIterator postings, FixedBitSet docs, FixedBitSet scratch)
      throws IOException {
    scratch.clear();
    postings.nextDoc();
    postings.intoBitSet(docs.length(), scratch, 0);
    return (int) FixedBitSet.intersectionCount(docs, scratch);
  }

  private static int common(DocIdSetIterator postings, FixedBitSet docs) throws IOException {
    int common = 0;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      common += docs.get(doc) ? 1 : 0;
    }
    return common;
  }

  /** At the term that facet fields index beside the value. */
  private TermsEnum postings(SortedSetDocValues facets, int ordinal) throws IOException {
    TermsEnum terms = Terms.getTerms(reader, FIELD).iterator();
    if (!terms.seekExact(facets.lookupOrd(ordinal))) {
      throw new IllegalStateException("a facet value without a term");
    }
    return terms;
  }
}
