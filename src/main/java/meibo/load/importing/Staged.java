package meibo.load.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import meibo.catalog.EntryType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The changes that a file brings, by the id of the record that each is of. */
final class Staged implements Closeable {

  private final TakenIds ids = new TakenIds();
  private final Findings findings;
  private final Spool spool;
  private final RecordLines records;
  private final Recognition recognition;

  /** By id: where in the spool. */
  private final Map<String, Long> byId = new LinkedHashMap<>();

  /**
   * Begins with the records that there are.
   *
   * @param dataFile where they are; it need not exist
   * @param spool where rows may be kept
   */
  Staged(Path dataFile, EntryType type, Findings findings, Path spool) throws IOException {
    this.findings = findings;
    this.spool = new Spool(spool);
    this.records = new RecordLines(dataFile, type);
    this.recognition = new Recognition(records, this.spool);
    records.forEach(
        (record, at) -> {
          RecordTree.text(record, "id").ifPresent(ids::addRecord);
          recognition.addRecord(record, at);
        });
  }

  /** What is done with the changes that are left. */
  interface Taker {
    void take(String id, Incoming incoming) throws IOException;
  }

  void add(Incoming incoming) throws IOException {
    ObjectNode alone = RecordTree.changed(JsonNodeFactory.instance.objectNode(), incoming.change());
    Optional<String> id = RecordTree.text(alone, "id");
    if (id.isEmpty()) {
      addWithoutId(incoming, alone);
    } else if (ids.isOfRecord(id.get())) {
      stage(id.get(), incoming);
    } else {
      hint(incoming.place(), "\"" + id.get() + "\"", recognition.like(incoming, alone));
      stageNew(id.get(), incoming, alone);
    }
  }

  private void addWithoutId(Incoming incoming, ObjectNode alone) throws IOException {
    switch (recognition.of(incoming, alone)) {
      case Recognition.Answer.Same(Twin twin) when twin.row().isEmpty() ->
          stage(twin.id(), incoming.withoutEmpty());
      case Recognition.Answer.Same(Twin row) -> refuse(incoming, alone, List.of(row));
      case Recognition.Answer.Unclear(List<Twin> twins) -> refuse(incoming, alone, twins);
      case Recognition.Answer.New(List<Twin> like) -> {
        hint(incoming.place(), "the new record", like);
        addNew(incoming, alone);
      }
    }
  }

  private void addNew(Incoming incoming, ObjectNode alone) throws IOException {
    Optional<String> id = NewIds.of(alone, incoming.isOfPublicList()).map(ids::take);
    if (id.isEmpty()) {
      findings.problem(incoming.place(), "id", "an id, or a name to make one from", "neither");
    } else {
      stageNew(id.get(), incoming, alone);
    }
  }

  private void stageNew(String id, Incoming incoming, ObjectNode alone) throws IOException {
    Optional<Long> at = stage(id, incoming);
    if (at.isPresent()) {
      recognition.addRow(alone, at.get());
    }
  }

  /** Where in the spool it is; nowhere where the record had its row already. */
  private Optional<Long> stage(String id, Incoming incoming) throws IOException {
    Long first = byId.get(id);
    if (first != null) {
      findings.problem(
          incoming.place(),
          "id",
          "each record once",
          "\"" + id + "\" as in row " + spool.at(first).place().row());
      return Optional.empty();
    }
    long at = spool.add(incoming.withId(id));
    byId.put(id, at);
    return Optional.of(at);
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
    try (records) {
      spool.close();
    }
  }

  /** A list of others has no place for an answer, so that such a row is only passed over. */
  private void refuse(Incoming incoming, ObjectNode alone, List<Twin> twins) {
    String found = twins.stream().map(Twin::shared).distinct().collect(Collectors.joining(", "));
    if (incoming.isOfPublicList()) {
      findings.hint(incoming.place() + ": not brought in, for it has " + found + ".");
      return;
    }
    findings.problem(incoming.place(), incoming.column("id"), choice(alone, twins), found);
  }

  /** Whoever keeps the list knows which it is, and can say so by an id. */
  private String choice(ObjectNode row, List<Twin> twins) {
    String another =
        NewIds.of(row, false)
            .map(ids::nextFree)
            .map(id -> "a new one such as \"" + id + "\" if it is another")
            .orElse("a new one if it is another");
    String those =
        twins.stream()
            .filter(twin -> twin.row().isEmpty())
            .map(twin -> "\"" + twin.id() + "\" if it is that one, ")
            .distinct()
            .collect(Collectors.joining());
    return those.isEmpty() ? "each once, or an id: " + another : "an id: " + those + another;
  }

  /** Says which record a new one may be, for it would then be there twice. */
  private void hint(Place place, String who, List<Twin> twins) {
    if (!twins.isEmpty()) {
      findings.hint(place + ": " + who + " has " + twins.getFirst().shared() + ".");
    }
  }
}
