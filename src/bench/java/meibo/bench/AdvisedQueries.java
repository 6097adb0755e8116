package meibo.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The requests of a directory's page, as OpenSearch's documentation advises: names first by weights
 * of fields, all words in whatever fields, filters behind the query, each facet counted without its
 * own selection, the hits' records whole.
 */
final class AdvisedQueries {

  /** What is counted: the facets of an organization that a record holds as they are. */
  static final List<String> FACETS =
      List.of("category", "sectors", "clusters", "status", "basis", "headquarters");

  private static final int HITS = 20;
  private static final int SUGGESTIONS = 10;
  private static final int MOST_VALUES = 100;

  private static final List<String> NAMES =
      List.of("name.ja^10", "name.kana^8", "name.en^8", "aliases^8");
  private static final List<String> NAME_GRAMS =
      List.of("name.ja.ngram^5", "name.kana.ngram^4", "name.en.ngram^4", "aliases.ngram^4");
  private static final List<String> READINGS = List.of("name.ja.reading^3", "name.kana.reading^3");
  private static final List<String> EXACT =
      List.of("name.ja.exact^50", "name.kana.exact^50", "name.en.exact^50", "aliases.exact^50");
  private static final List<String> EVERYWHERE =
      List.of(
          "name.ja^3",
          "name.kana",
          "name.en",
          "aliases",
          "products^2",
          "description.ja",
          "description.en",
          "address.text");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AdvisedQueries() {}

  static String body(Request request) {
    return JSON.writeValueAsString(request.isSuggestion() ? typed(request) : search(request));
  }

  private static Map<String, Object> typed(Request request) {
    Map<String, Object> match =
        Map.of(
            "query",
            request.q(),
            "type",
            "bool_prefix",
            "fields",
            List.of("typed", "typed._2gram", "typed._3gram"));
    return Map.of(
        "query",
        Map.of("multi_match", match),
        "size",
        SUGGESTIONS,
        "track_total_hits",
        false,
        "_source",
        List.of("id", "name"));
  }

  private static Map<String, Object> search(Request request) {
    Map<String, Map<String, Object>> filters = filters(request);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", request.q().isEmpty() ? Map.of("match_all", Map.of()) : words(request.q()));
    body.put("post_filter", all(filters, ""));
    body.put("from", (request.page() - 1) * HITS);
    body.put("size", HITS);
    body.put("track_total_hits", true);
    body.put("aggs", counts(filters));
    return body;
  }

  private static Map<String, Object> words(String q) {
    List<Map<String, Object>> ways =
        List.of(
            match(q, "best_fields", EXACT),
            match(q, "phrase", NAMES),
            match(q, "phrase", NAME_GRAMS),
            match(q, "phrase", READINGS),
            match(q, "cross_fields", EVERYWHERE),
            slips(q));
    return Map.of("bool", Map.of("should", ways, "minimum_should_match", 1));
  }

  private static Map<String, Object> match(String q, String type, List<String> fields) {
    Map<String, Object> match =
        Map.of("query", q, "type", type, "operator", "and", "fields", fields);
    return Map.of("multi_match", match);
  }

  /** Most pairs of letters of the name: a letter too many, too few or another one. */
  private static Map<String, Object> slips(String q) {
    Map<String, Object> match =
        Map.of(
            "query",
            q,
            "type",
            "best_fields",
            "minimum_should_match",
            "75%",
            "fields",
            List.of("name.ja.ngram", "name.kana.ngram", "name.en.ngram"));
    return Map.of("multi_match", match);
  }

  private static Map<String, Map<String, Object>> filters(Request request) {
    Map<String, Map<String, Object>> filters = new LinkedHashMap<>();
    request
        .filters()
        .forEach(
            (name, value) -> {
              String field = name.equals("sector") ? "sectors" : name;
              if (FACETS.contains(field)) {
                filters.put(field, Map.of("term", Map.of(field, value)));
              } else if (name.equals("year")) {
                filters.put(name, Map.of("range", Map.of("since", Map.of("lte", value + "-12"))));
              }
            });
    return filters;
  }

  /** The filters but one. */
  private static Map<String, Object> all(Map<String, Map<String, Object>> filters, String without) {
    List<Object> others = new ArrayList<>();
    filters.forEach(
        (field, filter) -> {
          if (!field.equals(without)) {
            others.add(filter);
          }
        });
    return Map.of("bool", Map.of("filter", others));
  }

  /** Facets without a selection share a filter. */
  private static Map<String, Object> counts(Map<String, Map<String, Object>> filters) {
    Map<String, Object> counts = new LinkedHashMap<>();
    Stream<String> chosen = FACETS.stream().filter(filters::containsKey);
    chosen.forEach(f -> counts.put(f, counted(all(filters, f), List.of(f))));
    List<String> open = FACETS.stream().filter(f -> !filters.containsKey(f)).toList();
    counts.put("open", counted(all(filters, ""), open));
    return counts;
  }

  private static Map<String, Object> counted(Map<String, Object> filter, List<String> facets) {
    Map<String, Object> terms = new LinkedHashMap<>();
    facets.forEach(f -> terms.put(f, Map.of("terms", Map.of("field", f, "size", MOST_VALUES))));
    return Map.of("filter", filter, "aggs", terms);
  }
}
