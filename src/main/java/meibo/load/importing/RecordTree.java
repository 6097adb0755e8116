package meibo.load.importing;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record as JSON, to be changed key by key: {@code address.text} is a key in a key. */
final class RecordTree {

  private RecordTree() {}

  /** The record after the change. */
  static ObjectNode changed(ObjectNode record, Incoming.Change change) {
    return switch (change) {
      case Incoming.Change.Whole whole -> whole.record();
      case Incoming.Change.Cells cells -> {
        ObjectNode changed = record.deepCopy();
        cells.values().forEach((key, value) -> set(changed, key, value, cells.onlyMissing()));
        yield changed;
      }
    };
  }

  /** What stands at the key; none where nothing does. */
  static Optional<JsonNode> get(JsonNode record, String key) {
    JsonNode at = record.at("/" + key.replace('.', '/'));
    return at.isMissingNode() ? Optional.empty() : Optional.of(at);
  }

  static Optional<String> text(JsonNode record, String key) {
    return get(record, key).flatMap(JsonNode::stringValueOpt);
  }

  private static void set(
      ObjectNode record, String key, Optional<JsonNode> value, boolean onlyMissing) {
    if (onlyMissing && (value.isEmpty() || get(record, key).isPresent())) {
      return;
    }
    int dot = key.indexOf('.');
    if (dot < 0) {
      value.ifPresentOrElse(v -> record.set(key, v), () -> record.remove(key));
      return;
    }
    setIn(record, key.substring(0, dot), key.substring(dot + 1), value);
  }

  private static void setIn(
      ObjectNode record, String outer, String inner, Optional<JsonNode> value) {
    Optional<ObjectNode> part =
        record.get(outer) instanceof ObjectNode there
            ? Optional.of(there)
            : value.map(v -> record.putObject(outer));
    part.ifPresent(
        p -> {
          value.ifPresentOrElse(v -> p.set(inner, v), () -> p.remove(inner));
          if (p.isEmpty()) {
            record.remove(outer);
          }
        });
  }

  /** The differences, key by key, also of keys in keys: {@code before → after}. */
  static String difference(ObjectNode before, ObjectNode after) {
    return difference("", before, after);
  }

  private static String difference(String path, ObjectNode before, ObjectNode after) {
    StringBuilder lines = new StringBuilder();
    Stream.concat(before.propertyNames().stream(), after.propertyNames().stream())
        .distinct()
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .forEach(
            key ->
                lines.append(
                    before.get(key) instanceof ObjectNode b
                            && after.get(key) instanceof ObjectNode a
                        ? difference(path + key + ".", b, a)
                        : "\n    "
                            + path
                            + key
                            + ": "
                            + shown(before, key)
                            + " → "
                            + shown(after, key)));
    return lines.toString();
  }

  private static String shown(ObjectNode record, String key) {
    return Optional.ofNullable(record.get(key)).map(JsonNode::toString).orElse("(nothing)");
  }
}
