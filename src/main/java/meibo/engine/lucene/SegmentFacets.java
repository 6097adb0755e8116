package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
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
 * Counts the facets of one segment: by the values of each hit where hits are few, else value by
 * value, what its documents have in common with the hits.
 */
final class SegmentFacets {

  /**
   * Hits are few where they are less than one in so many. Looking up the values of one takes as
   * long as going through the bits of so many documents for all of the fifty to a hundred values
   * that a directory has.
   */
  private static final int FEW = 128;

  private static final String FIELD = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

  private final LeafReader reader;
  private final int[] numbers;
  private final List<ValueDocuments> values = new ArrayList<>();

  /**
   * @param numbers where each value of this segment is counted
   */
  SegmentFacets(LeafReader reader, int[] numbers) throws IOException {
    this.reader = reader;
    this.numbers = numbers;
    SortedSetDocValues facets = facets(reader);
    TermsEnum terms = Terms.getTerms(reader, FIELD).iterator();
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      values.add(documents(facets.lookupOrd(ordinal), terms));
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
    if (hits.size() == 0) {
      return;
    }
    if (hits.size() <= reader.maxDoc() / FEW) {
      countEach(hits.docs(), counts);
    } else {
      countCommon(hits, wanted, counts);
    }
  }

  /** Live documents and others with one of the values. */
  FixedBitSet documents(List<BytesRef> wanted) throws IOException {
    FixedBitSet documents = new FixedBitSet(reader.maxDoc());
    SortedSetDocValues facets = facets(reader);
    for (BytesRef value : wanted) {
      int ordinal = (int) facets.lookupTerm(value);
      if (ordinal >= 0) {
        values.get(ordinal).addTo(documents);
      }
    }
    return documents;
  }

  private void countEach(FixedBitSet docs, int[] counts) throws IOException {
    SortedSetDocValues facets = facets(reader);
    int doc = docs.nextSetBit(0);
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      if (facets.advanceExact(doc)) {
        for (int left = facets.docValueCount(); left > 0; left--) {
          counts[numbers[(int) facets.nextOrd()]]++;
        }
      }
      doc = doc + 1 < docs.length() ? docs.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
  }

  private void countCommon(HitSet.Segment hits, IntPredicate wanted, int[] counts) {
    boolean everything = hits.size() == reader.maxDoc();
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      if (wanted.test(numbers[ordinal])) {
        ValueDocuments value = values.get(ordinal);
        counts[numbers[ordinal]] += everything ? value.size() : value.common(hits.docs());
      }
    }
  }

  /** By the term that facet fields index beside the value. */
  private ValueDocuments documents(BytesRef value, TermsEnum terms) throws IOException {
    if (!terms.seekExact(value)) {
      throw new IllegalStateException("a facet value without a term");
    }
    PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
    return ValueDocuments.of(postings, terms.docFreq(), reader.maxDoc());
  }
}
