package meibo.load.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The changes that a file brings, by the id of the record that each is of. */
final class Staged {

  private final KnownRecords known;
  private final Findings findings;
  private final Map<String, Incoming> byId = new LinkedHashMap<>();

  Staged(KnownRecords known, Findings findings) {
    this.known = known;
    this.findings = findings;
  }

  void add(Incoming incoming) {
    ObjectNode alone = RecordTree.changed(JsonNodeFactory.instance.objectNode(), incoming.change());
    Optional<String> id =
        RecordTree.text(alone, "id")
            .or(() -> byNumber(alone, "corporateNumber"))
            .or(() -> byNumber(alone, "ror"))
            .or(() -> NewIds.of(alone, isForeign(incoming)).map(known::free));
    if (id.isEmpty()) {
      findings.problem(incoming.place(), "id", "an id, or a name to make one from", "neither");
      return;
    }
    hint(id.get(), alone, incoming.place());
    Incoming first = byId.putIfAbsent(id.get(), withId(incoming, id.get()));
    if (first != null) {
      findings.problem(
          incoming.place(),
          "id",
          "each record once",
          "\"" + id.get() + "\" as in row " + first.place().row());
    }
  }

  /** The change of a record, which is then no longer staged. */
  Optional<Incoming> take(String id) {
    return Optional.ofNullable(byId.remove(id));
  }

  /** What is left: changes of records that there are not. */
  Map<String, Incoming> rest() {
    return byId;
  }

  private Optional<String> byNumber(JsonNode record, String key) {
    return RecordTree.text(record, key).flatMap(known::byNumber);
  }

  private void hint(String id, JsonNode record, Place place) {
    byNumber(record, "corporateNumber")
        .filter(other -> !other.equals(id))
        .ifPresent(
            other ->
                findings.hint(
                    place + ": \"" + id + "\" has the corporate number of \"" + other + "\"."));
  }

  private static Incoming withId(Incoming incoming, String id) {
    JsonNode value = JsonNodeFactory.instance.stringNode(id);
    Incoming.Change change =
        switch (incoming.change()) {
          case Incoming.Change.Whole whole -> {
            whole.record().set("id", value);
            yield whole;
          }
          case Incoming.Change.Cells cells -> {
            Map<String, Optional<JsonNode>> values = new LinkedHashMap<>(cells.values());
            values.put("id", Optional.of(value));
            yield new Incoming.Change.Cells(values, cells.columns(), cells.onlyMissing());
          }
        };
    return new Incoming(incoming.place(), incoming.revision(), change);
  }

  private static boolean isForeign(Incoming incoming) {
    return incoming.change() instanceof Incoming.Change.Cells cells && cells.onlyMissing();
  }
}
