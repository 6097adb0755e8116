package meibo.engine.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Copies documents from one index to another inside the cluster. A clone would be quicker, but what
 * is deleted from it stays in the statistics of BM25 until OpenSearch lets it go, and the order of
 * hits would hang on history.
 */
record Copying(Cluster cluster, String from, String to) {

  /** Between two looks at how far it is. */
  private static final Duration LOOK = Duration.ofMillis(100);

  /** Copies all but those with the keys, and returns when it is done. */
  void allBut(List<String> keys) {
    Map<String, Object> wanted =
        Map.of("bool", Map.of("must_not", Map.of("ids", Map.of("values", keys))));
    Map<String, Object> body =
        Map.of(
            "source", Map.of("index", from, "query", wanted),
            "dest", Map.of("index", to, "op_type", "create"));
    String task =
        cluster
            .send(
                Call.post("/_reindex", body)
                    .with(Map.of("wait_for_completion", "false", "slices", "auto")))
            .path("task")
            .asString();
    JsonNode state = cluster.send(Call.get("/_tasks/" + task));
    while (!state.path("completed").asBoolean()) {
      Pause.of(LOOK);
      state = cluster.send(Call.get("/_tasks/" + task));
    }
    mustBeWhole(state);
  }

  private void mustBeWhole(JsonNode state) {
    JsonNode failures = state.at("/response/failures");
    if (state.has("error") || !failures.isEmpty()) {
      throw new UncheckedIOException(
          new IOException(
              "copying " + from + " to " + to + ": " + state.path("error") + failures.path(0)));
    }
  }
}
