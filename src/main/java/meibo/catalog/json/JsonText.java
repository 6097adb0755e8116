package meibo.catalog.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON text as a tree, or the one problem for which it is none. */
final class JsonText {

  private static final JsonMapper LENIENT = JsonMapper.builder().build();

  /** Knows a key that stands twice in an object. */
  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // said in our own words below
          .build();

  /** What Jackson adds to its sentences about its own settings and sources. */
  private static final Pattern ASIDE = Pattern.compile("\\s*(\\(start marker at .*|\\n.*)$");

  private JsonText() {}

  /** The tree of a text that was checked before. */
  static JsonNode trusted(byte[] json) {
    return LENIENT.readTree(json);
  }

  /** The tree; where the text is not JSON, that is added to the problems. */
  static Optional<JsonNode> parse(byte[] json, Reading reading) {
    try (JsonParser parser = STRICT.createParser(json)) {
      return Optional.of(tree(parser));
    } catch (JacksonException broken) {
      reading.problems().add(explain(new String(json, StandardCharsets.UTF_8)));
      return Optional.empty();
    }
  }

  /** Reads the text once more as characters, which is what columns count. */
  private static KeyProblem explain(String json) {
    try (JsonParser parser = STRICT.createParser(json)) {
      try {
        tree(parser);
        return new KeyProblem("", "UTF-8", "other bytes");
      } catch (JacksonException broken) {
        return problem(broken, parser.streamReadContext());
      }
    }
  }

  static JsonParser parser(String json) {
    return STRICT.createParser(json);
  }

  private static JsonNode tree(JsonParser parser) {
    if (parser.nextToken() == null) {
      throw new StreamReadException(parser, "nothing");
    }
    JsonNode tree = STRICT.readTree(parser);
    if (parser.nextToken() != null) {
      throw new StreamReadException(parser, "more text behind the end of the object");
    }
    return tree;
  }

  private static KeyProblem problem(JacksonException broken, TokenStreamContext context) {
    String message = broken.getOriginalMessage();
    int column = broken.getLocation().getColumnNr();
    return message.startsWith("Duplicate Object property")
        ? new KeyProblem(path(context), "each key once", "it again at column " + column)
        : new KeyProblem(
            "", "JSON", ASIDE.matcher(message).replaceAll("") + " at column " + column);
  }

  /** Where a parser stands: {@code sources[0].asOf}. */
  static String path(TokenStreamContext context) {
    return place(context).path();
  }

  private static Place place(TokenStreamContext context) {
    if (context.inRoot()) {
      return Place.TOP;
    }
    Place outer = place(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? outer.element(context.getCurrentIndex()) : outer;
    }
    return context.hasCurrentName() ? outer.key(context.currentName()) : outer;
  }
}
