package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import meibo.index.IndexField;
import meibo.search.Match;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/**
 * The words of {@link Match} in Lucene's, node by node, for the stages of one question. What the
 * index has no term for is left out here.
 */
final class LuceneQueries {

  /** A word is looked for in many fields and stages, and its automaton is what costs most. */
  private final Map<Match.Slips, SlipsTerms> slipped = new HashMap<>();

  private final IndexTerms terms;
  private final Breadth breadth;

  LuceneQueries(IndexSearcher searcher) {
    this.terms = new IndexTerms(searcher);
    this.breadth = new Breadth(searcher, terms);
  }

  /** True where only few documents match, compared with how many there are. */
  boolean isNarrow(Query query) throws IOException {
    return breadth.isNarrow(query);
  }

  Query query(Match match) throws IOException {
    return switch (match) {
      case Match.Term(IndexField field, String token) -> term(field, token);
      case Match.Prefix(IndexField field, String start) -> starts(field, start);
      case Match.Fuzzy(IndexField field, Match.Slips slips) -> slips(field, slips);
      case Match.Phrase(IndexField field, List<String> tokens) -> phrase(field, tokens);
      case Match.Facetted(var facet, List<String> values) -> facetted(facet.id(), values);
      case Match.Years(IndexField field, int first, int last) ->
          new ConstantScoreQuery(IntPoint.newRangeQuery(field.id(), first, last));
      case Match.All(List<Match> parts) -> all(parts);
      case Match.Any(int atLeast, List<Match> parts) -> any(atLeast, parts);
      case Match.Best(float share, List<Match> parts) -> best(share, parts);
      case Match.Fixed(float score, Match inner) ->
          boosted(score, query(inner), ConstantScoreQuery::new);
      case Match.Weighted(float weight, Match inner) -> boosted(weight, query(inner), q -> q);
      case Match.Except(Match inner, Match unwanted) -> with(inner, unwanted, Occur.MUST_NOT);
      case Match.Preferring(Match inner, Match bonus) -> with(inner, bonus, Occur.SHOULD);
      case Match.Everything() ->
          new BoostQuery(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), 0);
      case Match.Nothing() -> MatchNoDocsQuery.INSTANCE;
    };
  }

  /**
   * Documents with one of the values in the facet dimension, by the terms that facet fields index.
   */
  static Query facetted(String dimension, List<String> values) {
    return new ConstantScoreQuery(
        new TermInSetQuery(
            FacetsConfig.DEFAULT_INDEX_FIELD_NAME, FacetValues.terms(dimension, values)));
  }

  private Query term(IndexField field, String token) throws IOException {
    Term term = new Term(field.id(), token);
    if (!terms.has(term)) {
      return MatchNoDocsQuery.INSTANCE;
    }
    Query query = new TermQuery(term, terms.states(term));
    return field.kind() == IndexField.Kind.KEYWORD ? new ConstantScoreQuery(query) : query;
  }

  private Query starts(IndexField field, String start) throws IOException {
    return terms.hasStart(field.id(), start)
        ? new StartsQuery(field.id(), start)
        : MatchNoDocsQuery.INSTANCE;
  }

  private Query slips(IndexField field, Match.Slips slips) throws IOException {
    if (!terms.hasStart(field.id(), slips.beginning())) {
      return MatchNoDocsQuery.INSTANCE;
    }
    SlipsTerms near = slipped.computeIfAbsent(slips, SlipsTerms::new);
    return terms.hasOneOf(field.id(), near)
        ? new SlipsQuery(field.id(), slips, near)
        : MatchNoDocsQuery.INSTANCE;
  }

  private Query phrase(IndexField field, List<String> tokens) throws IOException {
    if (tokens.size() == 1) {
      return term(field, tokens.getFirst());
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (String token : tokens) {
      Term term = new Term(field.id(), token);
      if (!terms.has(term)) {
        return MatchNoDocsQuery.INSTANCE;
      }
      phrase.add(term);
    }
    return phrase.build();
  }

  /** None as soon as one of them is none: the others may be dear to find out. */
  private Query all(List<Match> parts) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Match part : parts) {
      Query query = query(part);
      if (isNone(query)) {
        return query;
      }
      all.add(query, Occur.MUST);
    }
    return all.build();
  }

  private Query any(int atLeast, List<Match> parts) throws IOException {
    List<Query> queries = queries(parts);
    if (queries.size() < atLeast) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
    queries.forEach(q -> any.add(q, Occur.SHOULD));
    return any.build();
  }

  private Query best(float share, List<Match> parts) throws IOException {
    List<Query> queries = queries(parts);
    return queries.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(queries, share);
  }

  private static Query boosted(float boost, Query query, UnaryOperator<Query> wrapped) {
    return isNone(query) ? query : new BoostQuery(wrapped.apply(query), boost);
  }

  private Query with(Match match, Match other, Occur occur) throws IOException {
    Query query = query(match);
    if (isNone(query)) {
      return query;
    }
    Query more = query(other);
    return isNone(more)
        ? query
        : new BooleanQuery.Builder().add(query, Occur.MUST).add(more, occur).build();
  }

  private static boolean isNone(Query query) {
    return query instanceof MatchNoDocsQuery;
  }

  /** Without those that are none. */
  private List<Query> queries(List<Match> parts) throws IOException {
    List<Query> queries = new ArrayList<>(parts.size());
    for (Match part : parts) {
      Query query = query(part);
      if (!isNone(query)) {
        queries.add(query);
      }
    }
    return queries;
  }
}
