package meibo.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import meibo.catalog.EntryType;
import tools.jackson.databind.json.JsonMapper;

/** Answers searches by looking at every record: slow, simple, and what the engine must say too. */
final class Oracle {

  private final List<OracleEntry> entries;
  private final Map<String, List<String>> vocabulary;
  private final Map<String, String> orders = new HashMap<>();

  /**
   * @param vocabulary for each facet its values in the order of the vocabulary
   */
  Oracle(Path data, Map<String, List<String>> vocabulary) {
    Spoken spoken = Spoken.by(data.resolve("user-dictionary.csv"));
    this.entries = Stream.of(EntryType.values()).flatMap(t -> read(data, t, spoken)).toList();
    this.vocabulary = new HashMap<>(vocabulary);
  }

  /** A value with its count, as an answer lists it. */
  record Counted(String value, int count, boolean selected) {}

  List<OracleEntry> entries() {
    return entries;
  }

  /** Keys of the hits in their order; by key alone where the order is relevance. */
  List<String> hits(Asked asked) {
    return entries.stream()
        .filter(matches(asked, Optional.empty()))
        .filter(e -> asked.type().isEmpty() || e.type() == asked.type().get())
        .sorted(order(asked))
        .map(OracleEntry::key)
        .toList();
  }

  int hits(Asked asked, EntryType type) {
    return (int)
        entries.stream()
            .filter(e -> e.type() == type)
            .filter(matches(asked, Optional.empty()))
            .count();
  }

  int unknownYear(Asked asked) {
    return asked
        .year()
        .map(
            year ->
                (int)
                    entries.stream()
                        .filter(e -> asked.type().isEmpty() || e.type() == asked.type().get())
                        .filter(words(asked).and(filters(asked, Optional.empty())))
                        .filter(e -> e.in(year) == OracleEntry.Presence.NOT_KNOWN)
                        .count())
        .orElse(0);
  }

  List<String> facets(Asked asked) {
    return asked
        .type()
        .map(OracleEntry::facetsOf)
        .orElseGet(
            () ->
                Stream.of(EntryType.values())
                    .flatMap(t -> OracleEntry.facetsOf(t).stream())
                    .distinct()
                    .toList());
  }

  List<Counted> values(Asked asked, String facet) {
    List<String> selected = asked.filters().getOrDefault(facet, List.of());
    Map<String, Integer> counts = new HashMap<>();
    selected.forEach(value -> counts.put(value, 0));
    entries.stream()
        .filter(e -> asked.type().isEmpty() || e.type() == asked.type().get())
        .filter(matches(asked, Optional.of(facet)))
        .flatMap(e -> e.values(facet).stream())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    List<String> known = vocabulary.getOrDefault(facet, List.of());
    return counts.entrySet().stream()
        .map(c -> new Counted(c.getKey(), c.getValue(), selected.contains(c.getKey())))
        .sorted(
            Comparator.comparing((Counted c) -> c.value().equals("none"))
                .thenComparing(c -> -c.count())
                .thenComparing(c -> known.contains(c.value()) ? known.indexOf(c.value()) : 1_000)
                .thenComparing(Counted::value))
        .toList();
  }

  private Predicate<OracleEntry> matches(Asked asked, Optional<String> besides) {
    Predicate<OracleEntry> inYear =
        e -> asked.year().map(y -> e.in(y) == OracleEntry.Presence.THERE).orElse(true);
    return words(asked).and(filters(asked, besides)).and(inYear);
  }

  private static Predicate<OracleEntry> words(Asked asked) {
    return e -> asked.word().map(e::contains).orElse(true);
  }

  private static Predicate<OracleEntry> filters(Asked asked, Optional<String> besides) {
    return e ->
        asked.filters().entrySet().stream()
            .filter(f -> besides.filter(f.getKey()::equals).isEmpty())
            .allMatch(f -> e.values(f.getKey()).stream().anyMatch(f.getValue()::contains));
  }

  private Comparator<OracleEntry> order(Asked asked) {
    Comparator<OracleEntry> ties =
        Comparator.comparing(OracleEntry::type).thenComparing(OracleEntry::id);
    Comparator<OracleEntry> byName = Comparator.comparing(e -> order(e, asked.english()));
    Comparator<String> dates = Comparator.naturalOrder();
    return switch (asked.order()) {
      case "name" -> byName.thenComparing(ties);
      case "-name" -> byName.reversed().thenComparing(ties);
      case "since" -> bySince(dates).thenComparing(ties);
      case "-since" -> bySince(dates.reversed()).thenComparing(ties);
      default -> ties;
    };
  }

  private String order(OracleEntry entry, boolean english) {
    return orders.computeIfAbsent(entry.key() + english, key -> entry.order(english));
  }

  private static Comparator<OracleEntry> bySince(Comparator<String> dates) {
    Comparator<OracleEntry> missingLast = Comparator.comparing(e -> e.since().isEmpty());
    return missingLast.thenComparing(e -> e.since().orElse(""), dates);
  }

  private static Stream<OracleEntry> read(Path data, EntryType type, Spoken spoken) {
    Path file =
        data.resolve((type == EntryType.SERVICE ? "support-" : "") + type.path() + ".jsonl");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(line -> new OracleEntry(type, JsonMapper.shared().readTree(line), spoken));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
