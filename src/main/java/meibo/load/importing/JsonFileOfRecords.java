package meibo.load.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.table.Columns;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our own records or those of ROR: as JSON Lines, or in a file named {@code .json} as one array,
 * which is read record by record, however long it is.
 */
record JsonFileOfRecords(TextFile file, EntryType type, CellValues values, Findings findings) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  void read(Incoming.Sink sink) throws IOException {
    if (file.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
      readArray(sink);
    } else {
      readLines(sink);
    }
  }

  private void readLines(Incoming.Sink sink) throws IOException {
    try (BufferedReader in = new BufferedReader(file.open())) {
      long number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        Place place = place(number);
        if (line.length() > TextTable.LONGEST_CELL) {
          findings.problem(place, "", "a line of at most a million characters", "a longer one");
        } else if (!line.isBlank()) {
          take(parsed(line, place), place, sink);
        }
      }
    }
  }

  private Optional<JsonNode> parsed(String line, Place place) {
    try {
      return Optional.of(JSON.readTree(line));
    } catch (JacksonException broken) {
      findings.problem(place, "", "JSON", broken.getOriginalMessage());
      return Optional.empty();
    }
  }

  /** A record's number stands for its row. */
  private void readArray(Incoming.Sink sink) throws IOException {
    long number = 1;
    try (MappingIterator<JsonNode> records =
        JSON.readerFor(JsonNode.class).readValues(file.open())) {
      while (records.hasNextValue()) {
        Place place = place(number);
        take(Optional.of(records.nextValue()), place, sink);
        number++;
      }
    } catch (JacksonException broken) {
      throw new UnreadableFile("" + place(number), "JSON", broken.getOriginalMessage());
    }
  }

  private Place place(long number) {
    return new Place(file.name(), Optional.empty(), number);
  }

  private void take(Optional<JsonNode> json, Place place, Incoming.Sink sink) throws IOException {
    if (json.isEmpty()) {
      return;
    }
    if (!(json.get() instanceof ObjectNode record)) {
      findings.problem(place, "", "a JSON object", "something else");
      return;
    }
    Optional<Incoming> incoming =
        RorRecord.isOne(record)
            ? new RorRecord(record, values).incoming(place)
            : own(record, place);
    if (incoming.isPresent()) {
      sink.take(incoming.get());
    }
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
