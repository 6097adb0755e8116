package meibo.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The terms of an index, each looked up once for all stages of a question. Most words that a
 * question allows for, other spellings and other words of a concept, are not there: a condition on
 * them is none, and costs this look instead of a scorer for each pass over the index.
 */
final class IndexTerms {

  private final IndexSearcher searcher;
  private final Map<Term, TermStates> states = new HashMap<>();

  IndexTerms(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Where a term is and in how many documents; 0 where it is not. */
  TermStates states(Term term) throws IOException {
    TermStates known = states.get(term);
    if (known == null) {
      known = TermStates.build(searcher, term, true);
      states.put(term, known);
    }
    return known;
  }

  boolean has(Term term) throws IOException {
    return states(term).docFreq() > 0;
  }

  boolean hasStart(String field, String start) throws IOException {
    BytesRef bytes = new BytesRef(start);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum at = terms.iterator();
        if (at.seekCeil(bytes) != TermsEnum.SeekStatus.END
            && StringHelper.startsWith(at.term(), bytes)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean hasOneOf(String field, SlipsTerms near) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null && near.of(terms).next() != null) {
        return true;
      }
    }
    return false;
  }
}
