package meibo.engine.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.index.Facet;
import meibo.index.IndexField;
import meibo.index.Standing;
import meibo.search.Match;
import meibo.search.Question;
import meibo.search.Selection;
import meibo.search.SortOrder;

/**
 * One stage of a question as the body of a search. The query is the words alone; what narrows them
 * stands in the filter behind it and in that of each count, so that a facet is counted without its
 * own selection and one request answers all.
 */
final class StageRequest {

  /** Hits before any filter, by type. */
  static final String BASE = "base";

  /** Hits by type as if all types were wanted. */
  static final String TYPES = "types";

  /** Facets without a selection. */
  static final String OPEN = "open";

  static final String UNKNOWN_YEAR = "unknown";

  /** The counts inside a filter. */
  static final String VALUES = "values";

  /**
   * Above any facet's number of values, so that every shard counts them all and counts are exact;
   * well below the 65,535 that a cluster takes for a request.
   */
  private static final int MOST_VALUES = 10_000;

  private final Question question;
  private final Selection selection;
  private final Map<String, Object> query;

  StageRequest(Question question, Match match) {
    this.question = question;
    this.selection = question.selection();
    this.query = OpenSearchQueries.query(match);
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("post_filter", OpenSearchQueries.all(narrowing()));
    body.put("from", question.from());
    body.put("size", question.size());
    body.put("sort", sort(question));
    body.put("track_total_hits", true);
    body.put("_source", OpenSearchDocuments.SHOWN);
    body.put("aggs", counts());
    return body;
  }

  /** The hits alone, for a walk through all of them. */
  Map<String, Object> hits() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", narrowed());
    body.put("sort", sort(question));
    body.put("_source", OpenSearchDocuments.SHOWN);
    return body;
  }

  /** Whether the words find anything of the wanted type. */
  Map<String, Object> any() {
    return Map.of(
        "query", OpenSearchQueries.all(with(ofType(), query)), "size", 0, "terminate_after", 1);
  }

  private Map<String, Object> narrowed() {
    return Map.of("bool", Map.of("must", query, "filter", narrowing()));
  }

  private Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put(BASE, values(Mapping.TYPE));
    if (question.counted()) {
      counts.put(TYPES, filtered(join(inYear(), chosen(Optional.empty())), Mapping.TYPE));
      counts.put(OPEN, open());
      selection.filters().keySet().forEach(f -> counts.put(f.id(), chosenFacet(f)));
    }
    if (selection.year().isPresent()) {
      Map<String, Object> unknown =
          OpenSearchQueries.anyOf(IndexField.YEARS_KNOWN.id(), List.of(Standing.YEARS_UNKNOWN));
      List<Map<String, Object>> filters = join(ofType(), chosen(Optional.empty()));
      counts.put(UNKNOWN_YEAR, Map.of("filter", OpenSearchQueries.all(with(filters, unknown))));
    }
    return counts;
  }

  private Map<String, Object> open() {
    Map<String, Object> inside = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      if (selection.values(facet).isEmpty()) {
        inside.put(facet.id(), values(Mapping.facet(facet)));
      }
    }
    return Map.of("filter", OpenSearchQueries.all(narrowing()), "aggs", inside);
  }

  private Map<String, Object> chosenFacet(Facet facet) {
    return filtered(
        join(join(inYear(), ofType()), chosen(Optional.of(facet))), Mapping.facet(facet));
  }

  private static Map<String, Object> filtered(List<Map<String, Object>> filters, String field) {
    return Map.of("filter", OpenSearchQueries.all(filters), "aggs", Map.of(VALUES, values(field)));
  }

  private static Map<String, Object> values(String field) {
    return Map.of("terms", Map.of("field", field, "size", MOST_VALUES));
  }

  private List<Map<String, Object>> narrowing() {
    return join(join(inYear(), ofType()), chosen(Optional.empty()));
  }

  private List<Map<String, Object>> ofType() {
    return selection.type().stream()
        .map(type -> OpenSearchQueries.anyOf(Mapping.TYPE, List.of(type.id())))
        .toList();
  }

  /** The filters of all facets but one. */
  private List<Map<String, Object>> chosen(Optional<Facet> without) {
    return selection.filters().entrySet().stream()
        .filter(e -> !without.equals(Optional.of(e.getKey())))
        .map(e -> OpenSearchQueries.anyOf(Mapping.facet(e.getKey()), e.getValue()))
        .toList();
  }

  private List<Map<String, Object>> inYear() {
    return selection
        .year()
        .map(
            year ->
                List.of(
                    OpenSearchQueries.between(IndexField.SINCE_YEAR, Integer.MIN_VALUE, year),
                    OpenSearchQueries.between(IndexField.UNTIL_YEAR, year, Integer.MAX_VALUE)))
        .orElse(List.of());
  }

  private static List<Object> sort(Question question) {
    Map<String, String> ties = Map.of(IndexField.SORT_KEY.id(), "asc");
    if (question.sort() == SortOrder.RELEVANCE) {
      return List.of(Map.of("_score", "desc"), ties);
    }
    String field = question.sort().field(question.language()).id();
    String order = question.sort().isBackwards() ? "desc" : "asc";
    return List.of(Map.of(field, Map.of("order", order, "missing", "_last")), ties);
  }

  private static List<Map<String, Object>> with(
      List<Map<String, Object>> filters, Map<String, Object> more) {
    return join(filters, List.of(more));
  }

  private static List<Map<String, Object>> join(
      List<Map<String, Object>> some, List<Map<String, Object>> others) {
    List<Map<String, Object>> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
