package meibo.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All changes by kind and year. Every one is counted; of a kind and year only so many are kept as a
 * page can list.
 */
final class Changes {

  /** Of one kind in one year: more than this nobody reads through, and a search is better. */
  static final int KEPT = 500;

  private final Map<ChangeKind, NavigableMap<Integer, Year>> years =
      new EnumMap<>(ChangeKind.class);

  /** What is known of one kind in one year. */
  private static final class Year {
    private final List<Change> kept = new ArrayList<>();
    private int count;
  }

  void add(Change change) {
    Year year =
        years
            .computeIfAbsent(change.kind(), k -> new TreeMap<>())
            .computeIfAbsent(change.date().year(), y -> new Year());
    year.count++;
    if (year.kept.size() < KEPT) {
      year.kept.add(change);
    }
  }

  /** The kinds that there are. */
  Set<ChangeKind> kinds() {
    return years.keySet();
  }

  /** How many there are of the kinds, by year, the latest first. */
  NavigableMap<Integer, Integer> counts(Set<ChangeKind> kinds) {
    NavigableMap<Integer, Integer> counts = new TreeMap<>();
    of(kinds).forEach(y -> y.forEach((year, of) -> counts.merge(year, of.count, Integer::sum)));
    return counts.descendingMap();
  }

  int count(ChangeKind kind) {
    return of(Set.of(kind)).flatMap(y -> y.values().stream()).mapToInt(y -> y.count).sum();
  }

  /** Those of a year, the newest first. */
  List<Change> in(int year, Set<ChangeKind> kinds) {
    return of(kinds)
        .flatMap(y -> Stream.ofNullable(y.get(year)))
        .flatMap(y -> y.kept.stream())
        .sorted(Change.NEWEST_FIRST)
        .toList();
  }

  /** So many of the newest. */
  List<Change> newest(int most, Set<ChangeKind> kinds) {
    List<Change> newest = new ArrayList<>();
    for (int year : counts(kinds).keySet()) {
      if (newest.size() < most) {
        newest.addAll(in(year, kinds));
      }
    }
    return List.copyOf(newest.subList(0, Math.min(most, newest.size())));
  }

  private Stream<NavigableMap<Integer, Year>> of(Set<ChangeKind> kinds) {
    return kinds.stream().flatMap(k -> Stream.ofNullable(years.get(k)));
  }
}
