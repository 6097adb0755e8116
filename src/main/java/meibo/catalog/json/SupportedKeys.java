package meibo.catalog.json;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether sources speak for keys that there are: {@code "for": ["address"]}. */
final class SupportedKeys {

  private SupportedKeys() {}

  /** Reports a problem for each key in {@code for} that records of the shape do not have. */
  static void check(JsonNode entry, Shape<?> shape, Reading reading) {
    JsonNode sources = entry.path("sources");
    for (int i = 0; i < sources.size(); i++) {
      JsonNode supported = sources.path(i).path("for");
      for (int j = 0; j < supported.size(); j++) {
        Place place = Place.TOP.key("sources").element(i).key("for").element(j);
        check(supported.get(j), ObjectReader.names(shape), place, reading);
      }
    }
  }

  private static void check(JsonNode key, List<String> allowed, Place place, Reading reading) {
    if (key.isString() && !allowed.contains(key.stringValue())) {
      String expected =
          Nearest.of(key.stringValue(), allowed).orElse("one of " + String.join(", ", allowed));
      reading.report(place, expected, Found.in(key));
    }
  }
}
