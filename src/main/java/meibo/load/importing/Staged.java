package meibo.load.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The changes that a file brings, by the id of the record that each is of. */
final class Staged implements Closeable {

  private static final List<String> NAMES = List.of("name.ja", "name.en", "title.ja", "title.en");

  private final KnownRecords known;
  private final Findings findings;
  private final Spool spool;

  /** By id: where in the spool. */
  private final Map<String, Long> byId = new LinkedHashMap<>();

  Staged(KnownRecords known, Findings findings, Path spool) throws IOException {
    this.known = known;
    this.findings = findings;
    this.spool = new Spool(spool);
  }

  /** What is done with the changes that are left. */
  interface Taker {
    void take(String id, Incoming incoming) throws IOException;
  }

  void add(Incoming incoming) throws IOException {
    ObjectNode alone = RecordTree.changed(JsonNodeFactory.instance.objectNode(), incoming.change());
    Optional<String> found =
        RecordTree.text(alone, "id")
            .or(() -> byNumber(alone, "corporateNumber"))
            .or(() -> byNumber(alone, "ror"));
    if (found.filter(known::has).isEmpty()) {
      hint(found, alone, incoming.place());
    }
    Optional<String> id = found.or(() -> NewIds.of(alone, isForeign(incoming)).map(known::free));
    if (id.isEmpty()) {
      findings.problem(incoming.place(), "id", "an id, or a name to make one from", "neither");
    } else {
      stage(id.get(), incoming);
    }
  }

  private void stage(String id, Incoming incoming) throws IOException {
    Long first = byId.get(id);
    if (first != null) {
      findings.problem(
          incoming.place(),
          "id",
          "each record once",
          "\"" + id + "\" as in row " + spool.at(first).place().row());
    } else {
      byId.put(id, spool.add(withId(incoming, id)));
    }
  }

  /** The change of a record, which is then no longer staged. */
  Optional<Incoming> take(String id) throws IOException {
    Long at = byId.remove(id);
    return at == null ? Optional.empty() : Optional.of(spool.at(at));
  }

  /** What is left: changes of records that there are not. */
  void forRest(Taker taker) throws IOException {
    for (Map.Entry<String, Long> rest : byId.entrySet()) {
      taker.take(rest.getKey(), spool.at(rest.getValue()));
    }
  }

  /** How many changes are still staged. */
  int size() {
    return byId.size();
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }

  private Optional<String> byNumber(JsonNode record, String key) {
    return RecordTree.text(record, key).flatMap(known::byNumber);
  }

  /** Says which record a new one may be, for it would then be there twice. */
  private void hint(Optional<String> id, JsonNode record, Place place) {
    String who = id.map(i -> "\"" + i + "\"").orElse("the new record");
    byNumber(record, "corporateNumber")
        .map(other -> who + " has the corporate number of \"" + other + "\".")
        .or(
            () ->
                NAMES.stream()
                    .flatMap(name -> RecordTree.text(record, name).stream())
                    .flatMap(name -> known.byName(name).stream())
                    .findFirst()
                    .map(other -> who + " has the name of \"" + other + "\"."))
        .ifPresent(what -> findings.hint(place + ": " + what));
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
