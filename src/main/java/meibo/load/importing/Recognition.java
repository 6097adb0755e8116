package meibo.load.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a row is about a record that there is, or about what an earlier row of the file is about.
 * Two are only taken for one where more than a name says so, or where nothing would change.
 */
final class Recognition {

  /** Namesakes that are looked at. */
  private static final int MOST = 50;

  /** What begins the keys: of numbers, of names beside a number, of names without one. */
  private static final String NUMBER = "n";

  private static final String NUMBERED = "=";
  private static final String UNNUMBERED = "?";

  private final RecordLines records;
  private final Spool spool;

  /** By key: the byte at which a record's line begins, or -1 less where a row is in the spool. */
  private final RecordIndex index = new RecordIndex();

  Recognition(RecordLines records, Spool spool) {
    this.records = records;
    this.spool = spool;
  }

  /** What is known of who a row is about. */
  sealed interface Answer {

    /** It is that one. */
    record Same(Twin twin) implements Answer {}

    /** It may be one of those, or another. */
    record Unclear(List<Twin> twins) implements Answer {}

    /** It is none of those that there are, though perhaps somebody takes it for one of these. */
    record New(List<Twin> like) implements Answer {}
  }

  Answer of(Incoming incoming, ObjectNode alone) throws IOException {
    List<Twin> twins = like(incoming, alone);
    List<Twin> same = twins.stream().filter(t -> t.likeness() == Likeness.SAME).toList();
    List<Twin> here = same.size() > 1 ? same.stream().filter(Twin::here).toList() : same;
    if (here.size() == 1) {
      return new Answer.Same(here.getFirst());
    }
    List<Twin> unclear =
        twins.stream().filter(twin -> isUnclear(twin, incoming.isOfPublicList())).toList();
    return unclear.isEmpty() ? new Answer.New(twins) : new Answer.Unclear(unclear);
  }

  /** All that the row may be about, however unlikely. */
  List<Twin> like(Incoming incoming, ObjectNode alone) throws IOException {
    Identity who = Identity.of(alone);
    List<Twin> twins = new ArrayList<>();
    for (long at : places(who)) {
      ObjectNode other = at(at);
      Identity found = Identity.of(other);
      Likeness likeness = likeness(who.to(found), incoming, other);
      if (likeness != Likeness.OTHER) {
        twins.add(twin(at, other, likeness, who.isAtAddressOf(found)));
      }
    }
    return twins;
  }

  /** From now on rows may be about the record whose line begins at the byte. */
  void addRecord(ObjectNode record, long at) {
    add(Identity.of(record), at);
  }

  /** From now on rows may be about what the row in the spool is about. */
  void addRow(ObjectNode row, long inSpool) {
    add(Identity.of(row), -1 - inSpool);
  }

  private void add(Identity who, long at) {
    who.numbers().values().forEach(number -> index.add(NUMBER + number, at));
    String kind = who.numbers().isEmpty() ? UNNUMBERED : NUMBERED;
    who.allNameKeys().forEach(name -> index.add(kind + name, at));
  }

  /** Of those with numbers, one with a number of its own can only be who shares it. */
  private Set<Long> places(Identity who) {
    Stream<String> names = who.nameKeys().stream().map(name -> UNNUMBERED + name);
    Stream<String> others =
        who.numbers().isEmpty()
            ? who.nameKeys().stream().map(name -> NUMBERED + name)
            : who.numbers().values().stream().map(number -> NUMBER + number);
    Set<Long> places = new LinkedHashSet<>();
    Stream.concat(others, names).forEach(key -> places.addAll(index.at(key, MOST)));
    return places;
  }

  private ObjectNode at(long place) throws IOException {
    return place >= 0
        ? records.at(place)
        : RecordTree.changed(JsonNodeFactory.instance.objectNode(), spool.at(-1 - place).change());
  }

  private Twin twin(long at, ObjectNode record, Likeness likeness, boolean here)
      throws IOException {
    Optional<Place> row = at >= 0 ? Optional.empty() : Optional.of(spool.at(-1 - at).place());
    String name =
        Identity.NAMES.stream()
            .flatMap(key -> RecordTree.text(record, key).stream())
            .findFirst()
            .orElse("");
    return new Twin(RecordTree.text(record, "id").orElse(""), name, row, likeness, here);
  }

  /** A row that says nothing that the record does not say would only make it double. */
  private static Likeness likeness(Likeness likeness, Incoming incoming, ObjectNode record) {
    return switch (likeness) {
      case NUMBER, NAME ->
          RecordTree.changed(record, incoming.withoutEmpty().change()).equals(record)
              ? Likeness.SAME
              : likeness;
      case SAME, ELSEWHERE, NEAR, OTHER -> likeness;
    };
  }

  /**
   * Who writes two rows, or publishes a list, means two by two addresses; but a record at another
   * address may have moved.
   */
  private static boolean isUnclear(Twin twin, boolean ofPublicList) {
    return switch (twin.likeness()) {
      case SAME, NUMBER, NAME -> true;
      case ELSEWHERE -> twin.row().isEmpty() && !ofPublicList;
      case NEAR, OTHER -> false;
    };
  }
}
