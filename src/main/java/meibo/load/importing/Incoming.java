package meibo.load.importing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file says of one record.
 *
 * @param revision of the record that the row was made from
 */
record Incoming(Place place, Optional<String> revision, Change change) {

  /** True where it comes from a list of others, which only adds what is not known. */
  boolean isOfPublicList() {
    return change instanceof Change.Cells cells && cells.onlyMissing();
  }

  /** The same for a record that the row does not name: nothing goes that the row is silent on. */
  Incoming withoutEmpty() {
    Map<String, Optional<JsonNode>> said = new LinkedHashMap<>();
    return switch (change) {
      case Change.Whole whole -> {
        whole.record().forEachEntry((key, value) -> said.put(key, Optional.of(value)));
        yield new Incoming(place, revision, new Change.Cells(said, Map.of(), false));
      }
      case Change.Cells cells -> {
        cells.values().forEach((key, value) -> value.ifPresent(v -> said.put(key, value)));
        yield new Incoming(
            place, revision, new Change.Cells(said, cells.columns(), cells.onlyMissing()));
      }
    };
  }

  /** The same of the record with the id. */
  Incoming withId(String id) {
    JsonNode value = JsonNodeFactory.instance.stringNode(id);
    return switch (change) {
      case Change.Whole whole -> {
        ObjectNode record = whole.record().deepCopy();
        record.set("id", value);
        yield new Incoming(place, revision, new Change.Whole(record));
      }
      case Change.Cells cells -> {
        Map<String, Optional<JsonNode>> values = new LinkedHashMap<>(cells.values());
        values.put("id", Optional.of(value));
        yield new Incoming(
            place, revision, new Change.Cells(values, cells.columns(), cells.onlyMissing()));
      }
    };
  }

  /** What the column of the key is called in the file. */
  String column(String key) {
    return change instanceof Change.Cells cells ? cells.columns().getOrDefault(key, key) : key;
  }

  /** Takes what a file says, record by record. */
  interface Sink {
    void take(Incoming incoming) throws IOException;
  }

  /** What becomes of the record. */
  sealed interface Change {

    /**
     * The values of some of its keys, ready to be set; an absent value takes the key away.
     *
     * @param columns what each key's column is called in the file, for messages
     * @param onlyMissing true where nothing that the record says may be overwritten
     */
    record Cells(
        Map<String, Optional<JsonNode>> values, Map<String, String> columns, boolean onlyMissing)
        implements Change {}

    /** The whole record. */
    record Whole(ObjectNode record) implements Change {}
  }
}
