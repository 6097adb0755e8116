package meibo.engine.opensearch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.index.Facet;
import meibo.search.Found;
import tools.jackson.databind.JsonNode;

/** What OpenSearch found in one stage, out of its answer to a {@link StageRequest}. */
record StageReply(JsonNode body) {

  int total() {
    return body.at("/hits/total/value").asInt();
  }

  /** True where the words find nothing of the wanted type, whatever the filters. */
  boolean isEmpty(Optional<EntryType> wanted) {
    Map<EntryType, Integer> base = base();
    return wanted.map(type -> !base.containsKey(type)).orElse(base.isEmpty());
  }

  /** Hits by type before filters. */
  Map<EntryType, Integer> base() {
    return types(aggregation(StageRequest.BASE));
  }

  Map<EntryType, Integer> types() {
    return types(aggregation(StageRequest.TYPES).path(StageRequest.VALUES));
  }

  Map<Facet, Map<String, Integer>> facets() {
    Map<Facet, Map<String, Integer>> facets = new EnumMap<>(Facet.class);
    JsonNode open = aggregation(StageRequest.OPEN);
    for (Facet facet : Facet.values()) {
      JsonNode chosen = aggregation(facet.id()).path(StageRequest.VALUES);
      facets.put(facet, counts(chosen.isMissingNode() ? open.path(facet.id()) : chosen));
    }
    return facets;
  }

  int unknownYear() {
    return aggregation(StageRequest.UNKNOWN_YEAR).path("doc_count").asInt(0);
  }

  List<Found> hits() {
    List<Found> found = new ArrayList<>();
    for (JsonNode hit : body.at("/hits/hits")) {
      found.add(OpenSearchDocuments.found(hit, score(hit)));
    }
    return found;
  }

  /** 0 where hits are not in the order of their scores. */
  static float score(JsonNode hit) {
    return (float) hit.path("_score").asDouble(0);
  }

  private JsonNode aggregation(String name) {
    return body.path("aggregations").path(name);
  }

  private static Map<String, Integer> counts(JsonNode terms) {
    Map<String, Integer> counts = new HashMap<>();
    for (JsonNode bucket : terms.path("buckets")) {
      counts.put(bucket.path("key").asString(), bucket.path("doc_count").asInt());
    }
    return counts;
  }

  private static Map<EntryType, Integer> types(JsonNode terms) {
    Map<EntryType, Integer> types = new EnumMap<>(EntryType.class);
    counts(terms).forEach((id, n) -> types.put(Coded.find(EntryType.class, id).orElseThrow(), n));
    return types;
  }
}
