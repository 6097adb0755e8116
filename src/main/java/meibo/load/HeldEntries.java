package meibo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meibo.catalog.Entry;

/** All entries of a type that is small enough to be held, with the lines they stand in. */
final class HeldEntries<E extends Entry> implements EntryFile.Lines {

  private record Held<E>(E entry, Line line) {}

  /** What is done with each. */
  interface Each<E> {
    void take(E entry, int line);
  }

  private final EntryFile file;
  private final Class<E> type;
  private final List<Held<E>> held = new ArrayList<>();
  private final Map<String, Integer> lineOfId = new HashMap<>();

  private HeldEntries(EntryFile file, Class<E> type) {
    this.file = file;
    this.type = type;
  }

  static <E extends Entry> HeldEntries<E> read(EntryFile file, Class<E> type) throws IOException {
    HeldEntries<E> entries = new HeldEntries<>(file, type);
    file.forEach(entries);
    return entries;
  }

  @Override
  public void sound(Line line, Entry entry) {
    remember(line, entry.id());
    held.add(new Held<>(type.cast(entry), line));
  }

  @Override
  public void unsound(Line line, String id) {
    remember(line, id);
  }

  private void remember(Line line, String id) {
    Integer first = lineOfId.putIfAbsent(id, line.number());
    if (first != null) {
      RepeatedId.report(file.file(), line.number(), id, first, file.problems());
    }
  }

  boolean has(String id) {
    return lineOfId.containsKey(id);
  }

  List<E> entries() {
    return held.stream().map(Held::entry).toList();
  }

  void forEach(Each<E> each) {
    held.forEach(h -> each.take(h.entry(), h.line().number()));
  }

  void sendTo(EntrySink sink) throws IOException {
    for (Held<E> h : held) {
      sink.accept(h.entry(), h.line().number(), h.line().bytes());
    }
  }
}
