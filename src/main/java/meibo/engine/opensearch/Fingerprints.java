package meibo.engine.opensearch;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import meibo.index.IndexField;

/** The keys and fingerprints that an index holds. */
record Fingerprints(Cluster cluster, Published index) {

  void each(BiConsumer<String, String> sink) {
    Map<String, Object> all =
        Map.of(
            "query", Map.of("match_all", Map.of()),
            "sort", List.of(Map.of(IndexField.SORT_KEY.id(), "asc")),
            "_source", false,
            "docvalue_fields", List.of(IndexField.FINGERPRINT.id()));
    new Walk(cluster, index)
        .each(
            all,
            hit ->
                sink.accept(
                    hit.path("_id").asString(),
                    hit.path("fields").path(IndexField.FINGERPRINT.id()).path(0).asString()));
  }
}
