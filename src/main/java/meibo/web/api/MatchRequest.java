package meibo.web.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meibo.match.MatchQuery;
import meibo.match.Matcher;
import meibo.match.list.ListLimits;
import meibo.search.BadParameters;
import meibo.search.ParameterProblem;
import meibo.search.SearchQuery;
import meibo.web.Problem;
import meibo.web.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of {@code POST /api/v1/match}, with everything that is wrong with it told at once. */
record MatchRequest(List<MatchQuery> queries, int limit) {

  /** Rows of one request: as many as a visitor may bring. */
  static final int MOST_QUERIES = ListLimits.VISITOR.rows();

  static final int MOST_CANDIDATES = 20;

  private static final List<String> KEYS = List.of("queries", "limit");
  private static final List<String> QUERY_KEYS =
      List.of("id", "name", "address", "corporateNumber", "website");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * The request in a body.
   *
   * @throws Refusal 400 where it is no JSON object, 413 for more rows than allowed
   * @throws BadParameters naming every key that is wrong
   */
  static MatchRequest of(byte[] body) {
    return new Reader().read(tree(body));
  }

  private static JsonNode tree(byte[] body) {
    try {
      JsonNode tree = JSON.readTree(body);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JacksonException broken) {
      // Told below, in the same words as for JSON that is no object.
    }
    throw new Refusal(
        Problem.of(
            400,
            "Bad body",
            "The body must be a JSON object like {\"queries\":[{\"id\":\"1\",\"name\":\"…\"}]}."));
  }

  private static final class Reader {

    private final List<ParameterProblem> problems = new ArrayList<>();

    MatchRequest read(JsonNode body) {
      unknown("", body, KEYS);
      List<MatchQuery> queries = queries(body.path("queries"));
      int limit = limit(body.path("limit"));
      if (!problems.isEmpty()) {
        throw new BadParameters(problems);
      }
      return new MatchRequest(queries, limit);
    }

    private List<MatchQuery> queries(JsonNode list) {
      if (!list.isArray()) {
        problem("queries", "a list of objects", list);
        return List.of();
      }
      if (list.size() > MOST_QUERIES) {
        throw new Refusal(
            Problem.of(
                413,
                "Too many queries",
                "A request may hold %d queries, found %d; send several requests."
                    .formatted(MOST_QUERIES, list.size())));
      }
      List<MatchQuery> queries = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < list.size(); i++) {
        query("queries[" + i + "]", list.get(i), ids).ifPresent(queries::add);
      }
      return queries;
    }

    private Optional<MatchQuery> query(String at, JsonNode query, Set<String> ids) {
      if (!query.isObject()) {
        problem(at, "an object", query);
        return Optional.empty();
      }
      unknown(at + ".", query, QUERY_KEYS);
      String id = required(at + ".id", query.path("id"));
      if (!id.isEmpty() && !ids.add(id)) {
        problem(at + ".id", "another id for each query", query.path("id"));
      }
      return Optional.of(
          new MatchQuery(
              id,
              required(at + ".name", query.path("name")),
              optional(at + ".address", query.path("address")),
              optional(at + ".corporateNumber", query.path("corporateNumber")),
              optional(at + ".website", query.path("website"))));
    }

    private String required(String at, JsonNode value) {
      if (value.isMissingNode() || value.isNull()) {
        problem(at, "a text", value);
        return "";
      }
      return optional(at, value).orElse("");
    }

    private Optional<String> optional(String at, JsonNode value) {
      if (value.isMissingNode() || value.isNull()) {
        return Optional.empty();
      }
      boolean text = value.isString();
      if (!text
          || value.stringValue().codePointCount(0, value.stringValue().length())
              > SearchQuery.MAX_LENGTH) {
        problem(at, "a text of up to " + SearchQuery.MAX_LENGTH + " characters", value);
        return Optional.empty();
      }
      return Optional.of(value.stringValue());
    }

    private int limit(JsonNode limit) {
      if (limit.isMissingNode()) {
        return Matcher.DEFAULT_LIMIT;
      }
      boolean right = limit.isInt() && limit.intValue() >= 1 && limit.intValue() <= MOST_CANDIDATES;
      if (!right) {
        problem("limit", "a whole number from 1 to " + MOST_CANDIDATES, limit);
      }
      return right ? limit.intValue() : Matcher.DEFAULT_LIMIT;
    }

    private void unknown(String at, JsonNode object, List<String> allowed) {
      for (String key : object.propertyNames()) {
        if (!allowed.contains(key)) {
          problems.add(new ParameterProblem(at + key, "a known key", "another one", allowed));
        }
      }
    }

    private void problem(String at, String expected, JsonNode found) {
      problems.add(new ParameterProblem(at, expected, shown(found), List.of()));
    }

    private static String shown(JsonNode found) {
      int longest = 40;
      String text = found.isMissingNode() ? "nothing" : found.toString();
      return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }
  }
}
