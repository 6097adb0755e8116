package meibo.engine.opensearch;

import java.util.LinkedHashMap;
import java.util.Map;
import meibo.index.Facet;
import meibo.index.IndexField;

/** How the index holds the fields, derived from {@link IndexField} and {@link Facet}. */
final class Mapping {

  /** Raised by hand with every change here: an index of another version is built anew. */
  static final int VERSION = 1;

  /** The field of the entry type, beside those of {@link Facet}. */
  static final String TYPE = "type";

  private static final String ANALYZER = "prepared";

  /** Longer than any token; a term holds 32,766 bytes, of which a character takes four at most. */
  private static final int LONGEST_TOKEN = 8_191;

  /** BM25 as Lucene has it by default, so that scores equal the embedded engine's. */
  private static final Map<String, Object> SIMILARITY =
      Map.of("type", "BM25", "k1", 1.2, "b", 0.75);

  private Mapping() {}

  static String facet(Facet facet) {
    return "facet." + facet.id();
  }

  /**
   * Settings while loading: nothing is searched, so nothing is refreshed, and each document is
   * written once.
   */
  static Map<String, Object> settings(ClusterSettings cluster) {
    return Map.of(
        "index",
        Map.of(
            "number_of_shards",
            cluster.shards(),
            "number_of_replicas",
            0,
            "refresh_interval",
            "-1",
            "similarity",
            Map.of("default", SIMILARITY)),
        "analysis",
        Map.of(
            "tokenizer",
            Map.of(ANALYZER, Map.of("type", "whitespace", "max_token_length", LONGEST_TOKEN)),
            "analyzer",
            Map.of(ANALYZER, Map.of("type", "custom", "tokenizer", ANALYZER))));
  }

  static Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (IndexField field : IndexField.values()) {
      fields.put(field.id(), field(field.kind()));
    }
    for (Facet facet : Facet.values()) {
      fields.put(facet(facet), countable());
    }
    fields.put(TYPE, countable());
    return fields;
  }

  private static Map<String, Object> field(IndexField.Kind kind) {
    return switch (kind) {
      case KEYWORD -> Map.of("type", "keyword", "doc_values", false);
      case WORDS -> Map.of("type", "text", "analyzer", ANALYZER, "index_options", "freqs");
      // The gap is added to the step of one to the next token.
      case TOKENS ->
          Map.of(
              "type",
              "text",
              "analyzer",
              ANALYZER,
              "index_options",
              "positions",
              "position_increment_gap",
              IndexField.GAP - 1);
      case YEAR -> Map.of("type", "integer", "doc_values", false);
      case ORDER -> Map.of("type", "keyword", "index", false);
      case STORED -> Map.of("type", "keyword", "index", false, "doc_values", false);
    };
  }

  private static Map<String, Object> countable() {
    return Map.of("type", "keyword");
  }
}
