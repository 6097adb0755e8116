package meibo.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How many documents a query matches, about, by the frequencies of its words: too many where
 * clauses overlap, too few where only the beginning of a word is known.
 */
record Breadth(IndexSearcher searcher, IndexTerms terms) {

  /**
   * Windows ask every clause in every window; one by one, documents are first tried with the rarest
   * word. At a million organizations 4 is quicker for names than 8 and 32, and no slower for
   * topics.
   */
  private static final long NARROW = 4;

  /** True where so few match that to go from one to the next is quicker than by windows. */
  boolean isNarrow(Query query) throws IOException {
    return of(query) * NARROW < searcher.getIndexReader().maxDoc();
  }

  private long of(Query query) throws IOException {
    return switch (query) {
      case BoostQuery b -> of(b.getQuery());
      case ConstantScoreQuery c -> of(c.getQuery());
      case DisjunctionMaxQuery d -> sum(d.getDisjuncts());
      case BooleanQuery b -> combined(b);
      case TermQuery t -> documents(t.getTerm());
      case PhraseQuery p -> documents(p.getTerms());
      case MatchAllDocsQuery _ -> searcher.getIndexReader().maxDoc();
      default -> 0;
    };
  }

  private long combined(BooleanQuery query) throws IOException {
    if (query.getClauses(Occur.MUST).isEmpty() && query.getClauses(Occur.FILTER).isEmpty()) {
      int atLeast = Math.max(1, query.getMinimumNumberShouldMatch());
      return sum(query.getClauses(Occur.SHOULD)) / atLeast;
    }
    return Math.min(least(query.getClauses(Occur.MUST)), least(query.getClauses(Occur.FILTER)));
  }

  private long least(Collection<Query> queries) throws IOException {
    long least = Long.MAX_VALUE / NARROW;
    for (Query query : queries) {
      least = Math.min(least, of(query));
    }
    return least;
  }

  private long sum(Collection<Query> queries) throws IOException {
    long sum = 0;
    for (Query query : queries) {
      sum += of(query);
    }
    return sum;
  }

  private long documents(Term... terms) throws IOException {
    long least = Long.MAX_VALUE / NARROW;
    for (Term term : terms) {
      least = Math.min(least, terms().states(term).docFreq());
    }
    return least;
  }
}
