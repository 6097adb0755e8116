package meibo.catalog.json;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How messages name what stands in the JSON. */
final class Found {

  /** Enough of a text to recognise it, in characters. */
  private static final int MOST_SHOWN = 60;

  private Found() {}

  static String in(Optional<JsonNode> node) {
    return node.map(Found::in).orElse("nothing");
  }

  /** {@code "2018-13"}, {@code 12}, {@code an object}. */
  static String in(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> node.isEmpty() ? "an empty object" : "an object";
      case ARRAY -> node.isEmpty() ? "an empty list" : "a list";
      case MISSING -> "nothing";
      case STRING, NUMBER, BOOLEAN, NULL, BINARY, POJO -> shortened(node.toString());
    };
  }

  private static String shortened(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, cut(text)) + "…";
  }

  private static int cut(String text) {
    return Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
  }
}
