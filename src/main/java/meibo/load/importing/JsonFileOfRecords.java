package meibo.load.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import meibo.catalog.EntryType;
import meibo.table.Columns;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Lines of our own records, or ROR's records as lines or as one array. */
record JsonFileOfRecords(Path file, EntryType type, CellValues values, Findings findings) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  void read(Consumer<Incoming> sink) throws IOException {
    try (BufferedReader in = new BufferedReader(Charsets.open(file))) {
      long number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        Place place = new Place("" + file.getFileName(), Optional.empty(), number);
        if (line.length() > TextTable.LONGEST_CELL) {
          findings.problem(place, "", "a line of at most a million characters", "a longer one");
        } else if (!line.isBlank()) {
          read(line, place).ifPresent(sink);
        }
      }
    }
  }

  private Optional<Incoming> read(String line, Place place) {
    try {
      if (JSON.readTree(line) instanceof ObjectNode record) {
        return RorRecord.isOne(record)
            ? new RorRecord(record, values).incoming(place)
            : own(record, place);
      }
      findings.problem(place, "", "a JSON object in each line", "something else");
    } catch (JacksonException broken) {
      findings.problem(place, "", "JSON", broken.getOriginalMessage());
    }
    return Optional.empty();
  }

  private Optional<Incoming> own(ObjectNode record, Place place) {
    Optional<String> rowType = taken(record, Columns.TYPE.key());
    if (rowType.filter(t -> !t.equals(type.id())).isPresent()) {
      findings.problem(place, "type", type.id() + " (or --type)", rowType.orElseThrow());
      return Optional.empty();
    }
    Optional<String> revision = taken(record, Columns.REVISION.key());
    return Optional.of(new Incoming(place, revision, new Incoming.Change.Whole(record)));
  }

  private static Optional<String> taken(ObjectNode record, String key) {
    return Optional.ofNullable(record.remove(key)).flatMap(JsonNode::stringValueOpt);
  }
}
