package meibo.load.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.RecordJson;
import meibo.catalog.json.EntryReader;
import meibo.catalog.json.KeyProblem;
import meibo.catalog.json.Read;
import meibo.table.Revision;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The data file with the changes in it: what they do not touch stays byte for byte. */
final class Merge {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final EntryType type;
  private final Staged staged;
  private final boolean deleteMissing;
  private final Findings findings;
  private final OutputStream out;
  private final Progress progress;

  /** Rows by the line that they became, to say where a problem of the whole comes from. */
  private final Places places = new Places();

  private final Counts counts = new Counts();
  private boolean endsWithLine = true;
  private int lines;

  Merge(
      ImportRequest request,
      Staged staged,
      Findings findings,
      OutputStream out,
      Progress progress) {
    this.type = request.type();
    this.staged = staged;
    this.deleteMissing = request.deleteMissing();
    this.progress = progress;
    this.findings = findings;
    this.out = out;
  }

  /** How many records went which way. */
  static final class Counts {
    long added;
    long changed;
    long removed;
    long unchanged;
  }

  Counts counts() {
    return counts;
  }

  /** The row that a line of the merged file was made from. */
  Optional<Place> place(int line) {
    return places.at(line);
  }

  /** Writes the merged file. */
  void write(Path current) throws IOException {
    DataLines.forEach(current, this::line);
    staged.forRest(this::add);
  }

  private void line(DataLines.Line line) throws IOException {
    progress.at(Progress.Stage.MERGING, lines, lines + (long) staged.size());
    Optional<Entry> entry = line.entry(type);
    Optional<Incoming> incoming =
        entry.isPresent() ? staged.take(entry.get().id()) : Optional.empty();
    if (incoming.isPresent()) {
      change(line, entry.orElseThrow(), incoming.get());
    } else if (entry.isPresent() && deleteMissing) {
      counts.removed++;
      findings.change("- " + name(entry.get()));
    } else {
      counts.unchanged += entry.isPresent() ? 1 : 0;
      keep(line);
    }
  }

  private void change(DataLines.Line line, Entry before, Incoming incoming) throws IOException {
    RecordJson record = DataLines.canonical(before);
    ObjectNode tree = (ObjectNode) JSON.readTree(record.bytes());
    ObjectNode changed = RecordTree.changed(tree, incoming.change());
    Optional<Entry> after =
        isDamaged(tree, changed, incoming) ? Optional.empty() : entry(changed, incoming);
    if (after.isEmpty() || after.get().equals(before)) {
      counts.unchanged++;
      keep(line);
    } else if (incoming.revision().filter(r -> !r.equals(Revision.of(record))).isPresent()) {
      findings.conflict(
          incoming.place()
              + ": "
              + name(before)
              + " has changed since this row was exported:"
              + difference(before, after.get()));
      counts.unchanged++;
      keep(line);
    } else {
      counts.changed++;
      findings.change("~ " + name(before) + difference(before, after.get()));
      put(after.get(), incoming.place());
    }
  }

  /** Only where a table of text was saved: a workbook keeps texts as they are. */
  private boolean isDamaged(ObjectNode before, ObjectNode after, Incoming incoming) {
    boolean isText =
        incoming.change() instanceof Incoming.Change.Cells cells
            && !cells.onlyMissing()
            && incoming.place().sheet().isEmpty();
    List<SpreadsheetLoss> losses = isText ? SpreadsheetLoss.of(before, after) : List.of();
    losses.forEach(
        loss ->
            findings.problem(
                incoming.place(),
                incoming.column(loss.key()),
                "the value as it was",
                loss.found()));
    return !losses.isEmpty();
  }

  private void add(String id, Incoming incoming) throws IOException {
    progress.at(Progress.Stage.MERGING, lines, counts.unchanged + (long) staged.size());
    if (incoming.revision().isPresent()) {
      findings.conflict(
          incoming.place()
              + ": there is no \""
              + id
              + "\" any more; it was not added again."
              + " Empty the revision to add it.");
      return;
    }
    Optional<Entry> entry =
        entry(
            RecordTree.changed(JsonNodeFactory.instance.objectNode(), incoming.change()), incoming);
    if (entry.isPresent()) {
      counts.added++;
      findings.change("+ " + name(entry.get()));
      put(entry.get(), incoming.place());
    }
  }

  /** The entry of a changed record, or its problems in the words of the file. */
  private Optional<Entry> entry(ObjectNode record, Incoming incoming) {
    return switch (EntryReader.read(type, JSON.writeValueAsBytes(record))) {
      case Read.Good<Entry>(Entry entry) -> Optional.of(entry);
      case Read.Bad<Entry> bad -> {
        bad.problems().forEach(problem -> report(problem, incoming));
        yield Optional.empty();
      }
    };
  }

  private void report(KeyProblem problem, Incoming incoming) {
    String key = problem.key().replaceAll("\\[.*", "");
    String column = incoming.column(key);
    findings.problem(
        incoming.place(),
        column.equals(key) ? problem.key() : column,
        problem.expected(),
        problem.found());
  }

  private void keep(DataLines.Line line) throws IOException {
    line.writeTo(out);
    endsWithLine = line.ended();
    lines++;
  }

  private void put(Entry entry, Place place) throws IOException {
    if (!endsWithLine) {
      out.write('\n');
    }
    out.write(DataLines.canonical(entry).bytes());
    out.write("\n".getBytes(StandardCharsets.US_ASCII));
    endsWithLine = true;
    lines++;
    places.put(lines, place);
  }

  private static String name(Entry entry) {
    return entry.id() + " " + entry.name().in(Language.JA);
  }

  private static String difference(Entry before, Entry after) {
    return RecordTree.difference(
        (ObjectNode) JSON.readTree(DataLines.canonical(before).bytes()),
        (ObjectNode) JSON.readTree(DataLines.canonical(after).bytes()));
  }
}
