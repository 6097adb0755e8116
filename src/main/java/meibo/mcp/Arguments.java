package meibo.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meibo.catalog.Coded;
import meibo.catalog.Language;
import tools.jackson.databind.JsonNode;

/** What an assistant gives to a tool. */
record Arguments(JsonNode given) {

  /** The arguments as parameters of an address, except those that are the tool's own. */
  Map<String, List<String>> parameters(Set<String> own) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    given.forEachEntry(
        (name, value) -> {
          if (!own.contains(name) && !value.isNull()) {
            parameters.put(name, texts(name, value));
          }
        });
    return parameters;
  }

  Optional<String> text(String name) {
    JsonNode value = given.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw new BadArgument(name + ": expected a text, found " + shown(value));
    }
    return Optional.of(value.stringValue());
  }

  String required(String name) {
    return text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new BadArgument(name + ": expected a text, found nothing"));
  }

  int number(String name, int most, int otherwise) {
    JsonNode value = given.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return otherwise;
    }
    if (!value.isIntegralNumber() || value.asDouble() < 1 || value.asDouble() > most) {
      throw new BadArgument(name + ": expected 1 to " + most + ", found " + shown(value));
    }
    return value.intValue();
  }

  /** A list of texts, not empty. */
  List<String> list(String name, int most) {
    JsonNode value = given.path(name);
    if (!value.isArray() || value.isEmpty() || value.size() > most) {
      throw new BadArgument(name + ": expected a list of 1 to " + most + " texts");
    }
    return texts(name, value);
  }

  Language language() {
    return text("lang")
        .map(
            id ->
                Coded.find(Language.class, id)
                    .orElseThrow(() -> new BadArgument("lang: expected ja or en, found " + id)))
        .orElse(Language.JA);
  }

  private static List<String> texts(String name, JsonNode value) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : value.isArray() ? value.values() : List.of(value)) {
      if (item.isContainer() || item.isNull()) {
        throw new BadArgument(name + ": expected a text, found " + shown(item));
      }
      texts.add(item.asString());
    }
    return texts;
  }

  private static String shown(JsonNode value) {
    int longest = 40;
    String text = value.toString();
    return text.length() > longest ? text.substring(0, longest) + "…" : text;
  }
}
