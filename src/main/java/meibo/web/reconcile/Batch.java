package meibo.web.reconcile;

import static meibo.web.reconcile.RequestJson.limit;
import static meibo.web.reconcile.RequestJson.list;
import static meibo.web.reconcile.RequestJson.text;
import static meibo.web.reconcile.RequestJson.value;
import static meibo.web.reconcile.RequestJson.wrong;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Batches of queries, in the shapes of both versions of the protocol. */
final class Batch {

  /** Names that people give to the properties that tell organizations apart. */
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "address", RowQuery.ADDRESS,
          "住所", RowQuery.ADDRESS,
          "法人番号", RowQuery.CORPORATE_NUMBER,
          "url", RowQuery.WEBSITE);

  private Batch() {}

  /** Version 0.2: queries by the client's own keys. */
  static Map<String, RowQuery> keyed(JsonNode batch) {
    RequestJson.mustBeFew(batch.size());
    Map<String, RowQuery> queries = new LinkedHashMap<>();
    batch.forEachEntry((key, query) -> queries.put(key, keyedQuery("queries." + key, query)));
    return queries;
  }

  /** Version 1.0: a list of queries. */
  static List<RowQuery> listed(JsonNode body) {
    JsonNode queries = body.path("queries");
    if (!queries.isArray()) {
      throw wrong("queries", "a list of queries", "something else");
    }
    RequestJson.mustBeFew(queries.size());
    return IntStream.range(0, queries.size())
        .mapToObj(i -> listedQuery("queries[" + i + "]", queries.get(i)))
        .toList();
  }

  private static RowQuery keyedQuery(String at, JsonNode query) {
    mustBeObject(at, query);
    Map<String, String> facts = new HashMap<>();
    for (JsonNode property : list(at + ".properties", query.path("properties"))) {
      value(at + ".properties.v", property.path("v"))
          .ifPresent(v -> facts.put(property(property.path("pid")), v));
    }
    if (!query.has("query") && facts.isEmpty()) {
      throw wrong(at, "query or properties", "neither");
    }
    String words = query.has("query") ? text(at + ".query", query.path("query")) : "";
    return new RowQuery(
        words.strip(),
        types(at + ".type", query.path("type")),
        limit(at + ".limit", query.path("limit")),
        facts,
        Set.of());
  }

  private static RowQuery listedQuery(String at, JsonNode query) {
    mustBeObject(at, query);
    List<JsonNode> conditions = list(at + ".conditions", query.path("conditions"));
    if (conditions.isEmpty()) {
      throw wrong(at + ".conditions", "one condition or more", "none");
    }
    String words = "";
    Map<String, String> facts = new HashMap<>();
    Set<String> required = new HashSet<>();
    for (JsonNode condition : conditions) {
      String of = at + ".conditions";
      JsonNode given =
          condition.has("propertyValue") ? condition.get("propertyValue") : condition.path("v");
      String value = value(of, given).orElse("");
      switch (condition.path("matchType").asString("")) {
        case "name", "id" -> words = value.strip();
        case "property" -> {
          String property =
              property(
                  condition.has("propertyId")
                      ? condition.get("propertyId")
                      : condition.path("pid"));
          facts.put(property, value);
          if (condition.path("required").asBoolean(false)) {
            required.add(property);
          }
        }
        default -> throw wrong(of + ".matchType", "name, id or property", "another");
      }
    }
    return new RowQuery(
        words,
        types(at + ".type", query.path("type")),
        limit(at + ".limit", query.path("limit")),
        facts,
        required);
  }

  private static void mustBeObject(String at, JsonNode query) {
    if (!query.isObject()) {
      throw wrong(at, "an object", "something else");
    }
  }

  private static List<String> types(String at, JsonNode type) {
    if (type.isString()) {
      return type.stringValue().isBlank() ? List.of() : List.of(type.stringValue());
    }
    return list(at, type).stream().map(t -> text(at, t)).toList();
  }

  private static String property(JsonNode id) {
    String given = id.asString("");
    return SYNONYMS.getOrDefault(given, given);
  }
}
