package meibo.load.importing;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file says of one record.
 *
 * @param revision of the record that the row was made from
 */
record Incoming(Place place, Optional<String> revision, Change change) {

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
