package meibo.engine.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import meibo.index.Facet;
import meibo.index.IndexField;
import meibo.search.Match;

/** The words of {@link Match} in OpenSearch's query language, node by node. */
final class OpenSearchQueries {

  private OpenSearchQueries() {}

  static Map<String, Object> query(Match match) {
    return switch (match) {
      case Match.Term(IndexField field, String token) -> term(field, token);
      case Match.Prefix(IndexField field, String start) ->
          constant(1, on("prefix", field.id(), Map.of("value", start)));
      case Match.Fuzzy(IndexField field, Match.Slips slips) -> constant(1, fuzzy(field, slips));
      case Match.Phrase(IndexField field, List<String> tokens) -> phrase(field, tokens);
      case Match.Facetted(Facet facet, List<String> values) ->
          constant(1, anyOf(Mapping.facet(facet), values));
      case Match.Years(IndexField field, int first, int last) ->
          constant(1, between(field, first, last));
      case Match.All(List<Match> parts) -> bool(Map.of("must", queries(parts)));
      case Match.Any(int atLeast, List<Match> parts) ->
          bool(Map.of("should", queries(parts), "minimum_should_match", atLeast));
      case Match.Best(float share, List<Match> parts) ->
          Map.of("dis_max", Map.of("queries", queries(parts), "tie_breaker", share));
      case Match.Fixed(float score, Match inner) -> constant(score, query(inner));
      case Match.Weighted(float weight, Match inner) ->
          bool(Map.of("must", query(inner), "boost", weight));
      case Match.Except(Match inner, Match unwanted) ->
          bool(Map.of("must", query(inner), "must_not", query(unwanted)));
      case Match.Preferring(Match inner, Match bonus) ->
          bool(Map.of("must", query(inner), "should", query(bonus)));
      case Match.Everything() -> constant(0, Map.of("match_all", Map.of()));
      case Match.Nothing() -> Map.of("match_none", Map.of());
    };
  }

  /** Documents that pass all the filters, all of them where there is none. */
  static Map<String, Object> all(Collection<Map<String, Object>> filters) {
    return bool(Map.of("filter", filters));
  }

  static Map<String, Object> anyOf(String field, Collection<String> values) {
    return Map.of("terms", Map.of(field, values));
  }

  static Map<String, Object> between(IndexField field, int first, int last) {
    return on("range", field.id(), Map.of("gte", first, "lte", last));
  }

  private static List<Map<String, Object>> queries(List<Match> parts) {
    return parts.stream().map(OpenSearchQueries::query).toList();
  }

  private static Map<String, Object> term(IndexField field, String token) {
    Map<String, Object> term = on("term", field.id(), Map.of("value", token));
    return field.kind() == IndexField.Kind.KEYWORD ? constant(1, term) : term;
  }

  private static Map<String, Object> phrase(IndexField field, List<String> tokens) {
    return tokens.size() == 1
        ? term(field, tokens.getFirst())
        : on("match_phrase", field.id(), Map.of("query", String.join(" ", tokens)));
  }

  /** Rewritten so, it takes every term within the edits, not the fifty nearest of each shard. */
  private static Map<String, Object> fuzzy(IndexField field, Match.Slips slips) {
    return on(
        "fuzzy",
        field.id(),
        Map.of(
            "value", slips.token(),
            "fuzziness", slips.edits(),
            "prefix_length", slips.keptLength(),
            "transpositions", true,
            "rewrite", "constant_score"));
  }

  private static Map<String, Object> constant(float score, Map<String, Object> filter) {
    return Map.of("constant_score", Map.of("filter", filter, "boost", score));
  }

  private static Map<String, Object> bool(Map<String, Object> parts) {
    return Map.of("bool", parts);
  }

  private static Map<String, Object> on(String kind, String field, Map<String, Object> what) {
    return Map.of(kind, Map.of(field, what));
  }
}
