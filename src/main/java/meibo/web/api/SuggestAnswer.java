package meibo.web.api;

import java.util.List;
import meibo.search.Suggestion;
import meibo.web.Json;
import tools.jackson.core.JsonGenerator;

/** The answer of {@code /api/v1/suggest}. */
final class SuggestAnswer {

  private SuggestAnswer() {}

  static byte[] json(List<Suggestion> suggestions) {
    return Json.object(
        json -> Json.members(json, "suggestions", suggestions, s -> members(json, s)));
  }

  private static void members(JsonGenerator json, Suggestion suggestion) {
    json.writeStringProperty("text", suggestion.text());
    Json.member(json, "reading", suggestion.reading());
    Json.member(json, "type", suggestion.entry().map(key -> key.type().id()));
    json.writeStringProperty("id", suggestion.id());
    json.writeStringProperty("kind", suggestion.kind().id());
  }
}
