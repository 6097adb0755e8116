package meibo.catalog.json;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** In which line of a JSON text of many lines each key stands. */
public final class KeyLines {

  private final Map<String, Integer> lines = new HashMap<>();

  /** Follows the text up to its end, or to where it stops being JSON. */
  public KeyLines(byte[] json) {
    try (JsonParser parser = JsonText.parser(new String(json, StandardCharsets.UTF_8))) {
      follow(parser);
    }
  }

  private void follow(JsonParser parser) {
    try {
      while (parser.nextToken() != null) {
        int line = parser.currentTokenLocation().getLineNr();
        lines.putIfAbsent(JsonText.path(parser.streamReadContext()), line);
      }
    } catch (JacksonException broken) {
      int line = broken.getLocation().getLineNr();
      lines.put("", line);
      lines.put(JsonText.path(parser.streamReadContext()), line);
    }
  }

  /** The line of the key, from 1; of what surrounds it, where the key itself is missing. */
  public int of(String key) {
    String nearest = key;
    while (!nearest.isEmpty() && !lines.containsKey(nearest)) {
      nearest = nearest.substring(0, Math.max(0, lastStep(nearest)));
    }
    return lines.getOrDefault(nearest, 1);
  }

  private static int lastStep(String path) {
    return Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  }
}
