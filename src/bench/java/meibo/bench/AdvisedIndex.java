package meibo.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An index of OpenSearch as its documentation and the usual guides advise for Japanese: text
 * normalized by ICU, cut by kuromoji in search mode and again into two letters each, readings in
 * Latin letters, and a field for search as you type.
 */
final class AdvisedIndex {

  private static final String WORDS = "ja_words";
  private static final String GRAMS = "ja_grams";
  private static final String READING = "ja_reading";
  private static final String TYPING = "ja_typing";
  private static final String EXACT = "exact";

  private AdvisedIndex() {}

  /** The body that makes the index: a shard, no replica, no refresh while it is filled. */
  static Map<String, Object> body() {
    return Map.of(
        "settings",
        Map.of(
            "number_of_shards",
            1,
            "number_of_replicas",
            0,
            "refresh_interval",
            "-1",
            "requests.cache.enable",
            false,
            "analysis",
            analysis()),
        "mappings",
        Map.of("dynamic", false, "properties", fields()));
  }

  private static Map<String, Object> analysis() {
    return Map.of(
        "char_filter",
        Map.of("nfkc", Map.of("type", "icu_normalizer", "name", "nfkc_cf", "mode", "compose")),
        "tokenizer",
        Map.of(
            "search_mode",
            Map.of("type", "kuromoji_tokenizer", "mode", "search"),
            "two_letters",
            Map.of(
                "type",
                "ngram",
                "min_gram",
                2,
                "max_gram",
                2,
                "token_chars",
                List.of("letter", "digit"))),
        "filter",
        Map.of("romaji", Map.of("type", "kuromoji_readingform", "use_romaji", true)),
        "analyzer",
        analyzers(),
        "normalizer",
        Map.of(EXACT, Map.of("type", "custom", "filter", List.of("icu_normalizer"))));
  }

  private static Map<String, Object> analyzers() {
    return Map.of(
        WORDS,
        analyzer(
            "search_mode",
            "kuromoji_baseform",
            "kuromoji_part_of_speech",
            "cjk_width",
            "ja_stop",
            "kuromoji_stemmer",
            "lowercase"),
        GRAMS,
        analyzer("two_letters", "lowercase"),
        READING,
        analyzer("search_mode", "romaji", "lowercase"),
        TYPING,
        analyzer("search_mode", "kuromoji_completion", "lowercase"));
  }

  private static Map<String, Object> analyzer(String tokenizer, String... filters) {
    return Map.of(
        "type",
        "custom",
        "char_filter",
        List.of("nfkc"),
        "tokenizer",
        tokenizer,
        "filter",
        List.of(filters));
  }

  private static Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", Map.of("properties", names()));
    fields.put("aliases", name());
    fields.put("products", text());
    fields.put("description", Map.of("properties", Map.of("ja", text(), "en", text())));
    fields.put("address", Map.of("properties", Map.of("text", text())));
    fields.put("typed", Map.of("type", "search_as_you_type", "analyzer", TYPING));
    fields.put(
        "since", Map.of("type", "date", "format", "yyyy-MM-dd||yyyy-MM||yyyy", "index", true));
    AdvisedQueries.FACETS.forEach(facet -> fields.put(facet, Map.of("type", "keyword")));
    return fields;
  }

  private static Map<String, Object> names() {
    return Map.of("ja", name(), "kana", name(), "en", name());
  }

  private static Map<String, Object> name() {
    return Map.of(
        "type",
        "text",
        "analyzer",
        WORDS,
        "copy_to",
        "typed",
        "fields",
        Map.of(
            "ngram",
            Map.of("type", "text", "analyzer", GRAMS),
            "reading",
            Map.of("type", "text", "analyzer", READING),
            "exact",
            Map.of("type", "keyword", "normalizer", EXACT)));
  }

  private static Map<String, Object> text() {
    return Map.of(
        "type",
        "text",
        "analyzer",
        WORDS,
        "fields",
        Map.of("ngram", Map.of("type", "text", "analyzer", GRAMS)));
  }
}
