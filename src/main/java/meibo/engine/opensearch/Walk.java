package meibo.engine.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * A walk through all hits of a query, a window at a time, each behind the last hit of the one
 * before. A point in time holds the index as it is, even if it is deleted meanwhile.
 */
record Walk(Cluster cluster, Published index) {

  /** So many records are a few megabytes. */
  private static final int WINDOW = 1_000;

  /** How long the cluster waits for the next window: a visitor with a slow line. */
  private static final String KEPT = "5m";

  /**
   * Hands over every hit.
   *
   * @param body query, sort (ending in what no two documents share) and what to bring along
   */
  void each(Map<String, Object> body, Consumer<JsonNode> sink) {
    String point = open();
    try {
      Map<String, Object> window = new LinkedHashMap<>(body);
      window.put("size", WINDOW);
      window.put("track_total_hits", false);
      window.put("pit", Map.of("id", point, "keep_alive", KEPT));
      List<JsonNode> hits;
      do {
        hits = hits(window);
        hits.forEach(sink);
        if (!hits.isEmpty()) {
          window.put("search_after", hits.getLast().path("sort"));
        }
      } while (hits.size() == WINDOW);
    } finally {
      cluster.ask(Call.delete("/_search/point_in_time").carrying(Map.of("pit_id", List.of(point))));
    }
  }

  private String open() {
    return cluster
        .send(
            Call.post("/" + index.index() + "/_search/point_in_time")
                .with(Map.of("keep_alive", KEPT, "allow_partial_pit_creation", "false")))
        .path("pit_id")
        .asString();
  }

  private List<JsonNode> hits(Map<String, Object> window) {
    JsonNode found =
        cluster.send(Call.post("/_search", window).with(IndexSearch.parameters(cluster, index)));
    return found.at("/hits/hits").valueStream().toList();
  }
}
