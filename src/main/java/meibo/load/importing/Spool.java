package meibo.load.importing;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file says, record by record, on disk until its turn comes: the heap does not grow with the
 * texts of a long file, only with how many records it has.
 *
 * <p>A frame: its length (int), which {@link Shared} (int), the row (long), and JSON: the values of
 * the keys, {@code null} for a key that is to go, and the revision under a key that no record has.
 */
final class Spool implements Closeable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String REVISION = "";
  private static final int HEAD = 2 * Integer.BYTES + Long.BYTES;

  /** What is gathered before it is written. */
  private static final int BUFFER = 1 << 18;

  private final RandomAccessFile file;
  private final ByteArrayOutputStream unwritten = new ByteArrayOutputStream(BUFFER);
  private final Map<Shared, Integer> numbers = new HashMap<>();
  private final List<Shared> shared = new ArrayList<>();
  private long written;

  Spool(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "rw");
  }

  /** What all rows of a sheet have in common. */
  private record Shared(
      String file,
      Optional<String> sheet,
      boolean whole,
      Map<String, String> columns,
      boolean onlyMissing) {}

  /** Where it is kept, to be given to {@link #at}. */
  long add(Incoming incoming) throws IOException {
    long at = written + unwritten.size();
    byte[] json = JSON.writeValueAsBytes(json(incoming));
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    head.putInt(json.length).putInt(number(incoming)).putLong(incoming.place().row());
    unwritten.writeBytes(head.array());
    unwritten.writeBytes(json);
    if (unwritten.size() >= BUFFER) {
      flush();
    }
    return at;
  }

  /** What was kept there. */
  Incoming at(long at) throws IOException {
    if (at >= written) {
      flush();
    }
    byte[] head = new byte[HEAD];
    file.seek(at);
    file.readFully(head);
    ByteBuffer numbers = ByteBuffer.wrap(head);
    byte[] json = new byte[numbers.getInt()];
    file.readFully(json);
    return incoming(
        shared.get(numbers.getInt()), numbers.getLong(), (ObjectNode) JSON.readTree(json));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void flush() throws IOException {
    file.seek(written);
    file.write(unwritten.toByteArray());
    written += unwritten.size();
    unwritten.reset();
  }

  private int number(Incoming incoming) {
    Place place = incoming.place();
    Shared common =
        switch (incoming.change()) {
          case Incoming.Change.Whole whole ->
              new Shared(place.file(), place.sheet(), true, Map.of(), false);
          case Incoming.Change.Cells cells ->
              new Shared(place.file(), place.sheet(), false, cells.columns(), cells.onlyMissing());
        };
    return numbers.computeIfAbsent(
        common,
        unseen -> {
          shared.add(unseen);
          return shared.size() - 1;
        });
  }

  private static ObjectNode json(Incoming incoming) {
    ObjectNode json =
        switch (incoming.change()) {
          case Incoming.Change.Whole whole -> whole.record().deepCopy();
          case Incoming.Change.Cells cells -> {
            ObjectNode values = JsonNodeFactory.instance.objectNode();
            cells
                .values()
                .forEach(
                    (key, value) ->
                        values.set(key, value.orElse(JsonNodeFactory.instance.nullNode())));
            yield values;
          }
        };
    incoming.revision().ifPresent(revision -> json.put(REVISION, revision));
    return json;
  }

  private static Incoming incoming(Shared common, long row, ObjectNode json) {
    Optional<String> revision =
        Optional.ofNullable(json.remove(REVISION)).flatMap(JsonNode::stringValueOpt);
    Place place = new Place(common.file(), common.sheet(), row);
    if (common.whole()) {
      return new Incoming(place, revision, new Incoming.Change.Whole(json));
    }
    Map<String, Optional<JsonNode>> values = new LinkedHashMap<>();
    json.forEachEntry((key, v) -> values.put(key, Optional.of(v).filter(n -> !n.isNull())));
    return new Incoming(
        place, revision, new Incoming.Change.Cells(values, common.columns(), common.onlyMissing()));
  }
}
