package meibo.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import meibo.catalog.Language;
import tools.jackson.databind.JsonNode;

/** Reads the page of the API out of the document for machines, so that both say the same. */
final class ApiPageBuilder {

  /** More values than these are found in the document, or by asking for the vocabulary. */
  private static final int VALUES_SHOWN = 12;

  private final Frame frame;
  private final JsonNode document;

  ApiPageBuilder(Frame frame, JsonNode document) {
    this.frame = frame;
    this.document = document;
  }

  ApiPage page() {
    Map<ApiLabel, List<ApiPage.Operation>> sections = new EnumMap<>(ApiLabel.class);
    document
        .path("paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (method, operation) ->
                        sections
                            .computeIfAbsent(section(path), s -> new ArrayList<>())
                            .add(operation(path, method, operation))));
    return new ApiPage(
        frame.described(Optional.of(frame.say(ApiLabel.LEAD))),
        sections.entrySet().stream()
            .map(s -> new ApiPage.Section(id(s.getKey()), frame.say(s.getKey()), s.getValue()))
            .toList(),
        embed());
  }

  private static String id(ApiLabel section) {
    return section.name().toLowerCase(Locale.ROOT);
  }

  private static ApiLabel section(String path) {
    if (path.startsWith("/api/")) {
      return ApiLabel.SEARCH;
    }
    if (path.startsWith("/search.") || path.startsWith("/shortlist.")) {
      return ApiLabel.FILES;
    }
    if (path.startsWith("/reconcile")) {
      return ApiLabel.RECONCILE;
    }
    return path.startsWith("/mcp") ? ApiLabel.ASSISTANTS : ApiLabel.OTHERS;
  }

  private ApiPage.Operation operation(String path, String method, JsonNode operation) {
    List<ApiPage.Answer> answers = new ArrayList<>();
    operation
        .path("responses")
        .forEachEntry((status, answer) -> answers.add(answer(status, resolved(answer))));
    return new ApiPage.Operation(
        operation.path("operationId").asString(),
        method.toUpperCase(Locale.ROOT),
        path,
        said(operation, "summary"),
        operation.path("parameters").valueStream().map(p -> parameter(resolved(p))).toList(),
        answers,
        request(method, operation));
  }

  private ApiPage.Parameter parameter(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    JsonNode values = schema.has("items") ? schema.path("items").path("enum") : schema.path("enum");
    boolean few = !values.isEmpty() && values.size() <= VALUES_SHOWN;
    return new ApiPage.Parameter(
        parameter.path("name").asString(),
        parameter.path("required").asBoolean(false),
        said(parameter, "description"),
        few
            ? Optional.of(
                values.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")))
            : Optional.empty());
  }

  private ApiPage.Answer answer(String status, JsonNode answer) {
    String types = String.join(", ", answer.path("content").propertyNames());
    return new ApiPage.Answer(status, frame.say(ApiLabel.ofStatus(status)), types);
  }

  /** A command for a terminal; words of the directory never end its quotes. */
  private Optional<String> request(String method, JsonNode operation) {
    String address = operation.path("x-example").asString("");
    if (address.isEmpty()) {
      return Optional.empty();
    }
    String url = quoted(frame.links().in(Language.JA).absolute(address));
    if (method.equals("get")) {
      return Optional.of("curl " + url);
    }
    StringBuilder command = new StringBuilder("curl");
    operation
        .path("requestBody")
        .path("content")
        .forEachEntry((type, content) -> command.append(body(type, content.path("example"))));
    return Optional.of(command + " " + url);
  }

  private static String body(String type, JsonNode example) {
    return example.isString()
        ? " --data-urlencode " + quoted(example.stringValue())
        : " -H " + quoted("Content-Type: " + type) + " -d " + quoted(example.toString());
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private String said(JsonNode node, String english) {
    return frame.language() == Language.JA && node.has("x-ja")
        ? node.path("x-ja").asString()
        : node.path(english).asString("");
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  private String embed() {
    return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"190\"></iframe>"
        .formatted(frame.links().absolute("/embed"), frame.siteName().replace("\"", "&quot;"));
  }
}
