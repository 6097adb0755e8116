package meibo.web.reconcile;

import java.util.List;
import java.util.Optional;
import meibo.search.BadParameters;
import meibo.search.ParameterProblem;
import meibo.search.SearchQuery;
import meibo.web.Problem;
import meibo.web.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients send as JSON, and says where it is not as the protocol wants it. */
final class RequestJson {

  /**
   * Rows of one request. Clients send ten to a hundred at a time; so many are answered within a
   * second.
   */
  static final int MOST_ROWS = 200;

  /** Candidates of a row. */
  static final int MOST_CANDIDATES = 20;

  private static final int DEFAULT_CANDIDATES = 5;

  private RequestJson() {}

  /**
   * A JSON object.
   *
   * @param what where it was sent
   */
  static JsonNode object(String what, String json) {
    try {
      JsonNode node = JsonMapper.shared().readTree(json);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException broken) {
      // Told below, as for JSON that is no object.
    }
    throw wrong(what, "a JSON object", "something else");
  }

  /** Refuses more rows than a request may hold. */
  static void mustBeFew(int rows) {
    if (rows > MOST_ROWS) {
      throw new Refusal(
          Problem.of(
              413,
              "Too many queries",
              "A request may hold %d, found %d; send several.".formatted(MOST_ROWS, rows)));
    }
  }

  static int limit(String at, JsonNode limit) {
    if (limit.isMissingNode() || limit.isNull()) {
      return DEFAULT_CANDIDATES;
    }
    if (!limit.isNumber() || limit.asDouble() < 1) {
      throw wrong(at, "a number from 1", shown(limit));
    }
    return (int) Math.min(MOST_CANDIDATES, limit.asDouble());
  }

  /** A text that is not too long to be a name. */
  static String text(String at, JsonNode value) {
    if (!value.isString()) {
      throw wrong(at, "a text", shown(value));
    }
    String text = value.stringValue();
    if (text.codePointCount(0, text.length()) > SearchQuery.MAX_LENGTH) {
      throw wrong(at, "at most " + SearchQuery.MAX_LENGTH + " characters", "more");
    }
    return text;
  }

  /** A value of a property: a text, number or truth value, an entity by its name; of many, one. */
  static Optional<String> value(String at, JsonNode value) {
    if (value.isArray()) {
      return value.isEmpty() ? Optional.empty() : value(at, value.get(0));
    }
    if (value.isObject()) {
      return value(at, value.has("name") ? value.get("name") : value.path("id"));
    }
    if (value.isNull() || value.isMissingNode()) {
      return Optional.empty();
    }
    return Optional.of(value.isString() ? text(at, value) : value.asString())
        .filter(text -> !text.isBlank());
  }

  /** A list, empty where there is none. */
  static List<JsonNode> list(String at, JsonNode list) {
    if (list.isMissingNode() || list.isNull()) {
      return List.of();
    }
    if (!list.isArray()) {
      throw wrong(at, "a list", shown(list));
    }
    return list.valueStream().toList();
  }

  static BadParameters wrong(String at, String expected, String found) {
    return new BadParameters(List.of(new ParameterProblem(at, expected, found, List.of())));
  }

  private static String shown(JsonNode found) {
    int longest = 40;
    String text = found.isMissingNode() ? "nothing" : found.toString();
    return text.length() > longest ? text.substring(0, longest) + "…" : text;
  }
}
