package meibo.web.api;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import meibo.catalog.Language;
import meibo.search.Suggestion;
import meibo.web.Json;
import meibo.web.PublicAddress;
import tools.jackson.core.JsonGenerator;

/**
 * Suggestions as browsers read them (OpenSearch suggestions extension 1.1): what was typed, the
 * completions, what each is, and where each leads.
 */
final class OpenSearchSuggestions {

  private final SuggestRequest request;
  private final List<Suggestion> suggestions;
  private final PublicAddress address;

  OpenSearchSuggestions(
      SuggestRequest request, List<Suggestion> suggestions, PublicAddress address) {
    this.request = request;
    this.suggestions = suggestions;
    this.address = address;
  }

  byte[] json() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.generator(bytes)) {
      json.writeStartArray();
      json.writeString(request.typed());
      list(json, Suggestion::text);
      list(json, suggestion -> suggestion.reading().orElse(""));
      list(json, this::page);
      json.writeEndArray();
    }
    return bytes.toByteArray();
  }

  private void list(JsonGenerator json, Function<Suggestion, String> value) {
    json.writeStartArray();
    suggestions.forEach(suggestion -> json.writeString(value.apply(suggestion)));
    json.writeEndArray();
  }

  private String page(Suggestion suggestion) {
    String prefix = request.language() == Language.JA ? "" : "/" + request.language().id();
    String place =
        suggestion
            .entry()
            .map(key -> "/" + key.type().path() + "/" + key.id())
            .orElseGet(
                () ->
                    "/search?sector=" + URLEncoder.encode(suggestion.id(), StandardCharsets.UTF_8));
    return address.url(prefix + place);
  }
}
