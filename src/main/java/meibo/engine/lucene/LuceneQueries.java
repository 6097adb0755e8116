package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  LuceneQueries(IndexSearcher searcher) {
    this.terms = new IndexTerms(searcher);
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
      case Match.All(List<Match> parts) -> bool(parts, Occur.MUST, 0);
      case Match.Any(int atLeast, List<Match> parts) -> bool(parts, Occur.SHOULD, atLeast);
      case Match.Best(float share, List<Match> parts) ->
          new DisjunctionMaxQuery(queries(parts), share);
      case Match.Fixed(float score, Match inner) ->
          new BoostQuery(new ConstantScoreQuery(query(inner)), score);
      case Match.Weighted(float weight, Match inner) -> new BoostQuery(query(inner), weight);
      case Match.Except(Match inner, Match unwanted) ->
          new BooleanQuery.Builder()
              .add(query(inner), Occur.MUST)
              .add(query(unwanted), Occur.MUST_NOT)
              .build();
      case Match.Preferring(Match inner, Match bonus) ->
          new BooleanQuery.Builder()
              .add(query(inner), Occur.MUST)
              .add(query(bonus), Occur.SHOULD)
              .build();
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

  private Query bool(List<Match> parts, Occur occur, int atLeast) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Match part : parts) {
      query.add(query(part), occur);
    }
    return query.setMinimumNumberShouldMatch(atLeast).build();
  }

  private List<Query> queries(List<Match> parts) throws IOException {
    List<Query> queries = new ArrayList<>(parts.size());
    for (Match part : parts) {
      queries.add(query(part));
    }
    return queries;
  }
}
