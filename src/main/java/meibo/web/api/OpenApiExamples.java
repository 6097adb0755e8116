package meibo.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.CatalogSearch;
import meibo.search.SearchQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Examples that work: the template says {@code {organization}} or {@code {name}}, and what stands
 * there is the first such entry of the directory at hand. Without one there is no example.
 */
final class OpenApiExamples {

  /** Where an operation's example stands: the address of a request that can be sent as it is. */
  static final String ADDRESS = "x-example";

  private static final String NAME = "{name}";

  private final Map<EntryType, Entry> first = new EnumMap<>(EntryType.class);

  OpenApiExamples(CatalogSearch search) {
    for (EntryType type : EntryType.values()) {
      SearchQuery one = SearchQuery.everything(Language.JA).withType(Optional.of(type)).withSize(1);
      search.search(one).hits().stream().findFirst().ifPresent(h -> first.put(type, h.entry()));
    }
  }

  void addTo(ObjectNode document) {
    for (JsonNode item : document.withObject("/paths")) {
      item.forEachEntry((method, operation) -> fill((ObjectNode) operation));
    }
  }

  private void fill(ObjectNode operation) {
    Optional<String> address =
        Optional.of(operation.path(ADDRESS).asString("")).flatMap(a -> filled(a, true));
    operation.remove(ADDRESS);
    address.filter(a -> !a.isEmpty()).ifPresent(a -> operation.put(ADDRESS, a));
    for (JsonNode content : operation.path("requestBody").path("content")) {
      if (content.has("example")) {
        body((ObjectNode) content);
      }
    }
  }

  private void body(ObjectNode content) {
    Optional<String> example = filled(content.path("example").toString(), false);
    content.remove("example");
    example.ifPresent(e -> content.set("example", JsonMapper.shared().readTree(e)));
  }

  /** The text with entries of the directory in it, unless it needs one that there is not. */
  private Optional<String> filled(String text, boolean escaped) {
    List<Map.Entry<String, Optional<String>>> places = new ArrayList<>();
    places.add(Map.entry(NAME, entry(EntryType.ORGANIZATION).map(e -> e.name().in(Language.JA))));
    for (EntryType type : EntryType.values()) {
      places.add(Map.entry("{" + type.id() + "}", entry(type).map(Entry::id)));
    }
    String result = text;
    for (Map.Entry<String, Optional<String>> place : places) {
      if (result.contains(place.getKey())) {
        if (place.getValue().isEmpty()) {
          return Optional.empty();
        }
        String value = place.getValue().get();
        result =
            result.replace(
                place.getKey(),
                escaped
                    ? URLEncoder.encode(value, StandardCharsets.UTF_8)
                    : value.replace("\\", "").replace("\"", ""));
      }
    }
    return Optional.of(result);
  }

  private Optional<Entry> entry(EntryType type) {
    return Optional.ofNullable(first.get(type));
  }
}
