package meibo.web.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.PartialDate;
import meibo.catalog.Source;
import meibo.search.CatalogSearch;
import meibo.search.SearchQuery;

/** What all records say together: one look at each of them. */
final class Survey {

  /** Publishers that are told apart; a large directory may draw on a million sites. */
  private static final int PUBLISHERS = 10_000;

  private final Map<EntryType, Integer> entries = new EnumMap<>(EntryType.class);
  private final Map<RecordItem, Integer> known = new HashMap<>();
  private final Map<String, Integer> publishers = new HashMap<>();
  private final NavigableMap<PartialDate, Integer> confirmed = new TreeMap<>();
  private final Changes changes = new Changes();
  private int undated;
  private int seeded;

  private Survey() {}

  static Survey of(CatalogSearch search) {
    Survey survey = new Survey();
    search.each(
        SearchQuery.everything(Language.JA).withType(Optional.empty()),
        found -> survey.add(found.entry()));
    return survey;
  }

  private void add(Entry entry) {
    entries.merge(entry.type(), 1, Integer::sum);
    RecordItem.ALL.stream()
        .filter(item -> item.isKnown().test(entry))
        .forEach(item -> known.merge(item, 1, Integer::sum));
    Change.latest(entry)
        .ifPresentOrElse(date -> confirmed.merge(date, 1, Integer::sum), () -> undated++);
    Change.of(entry).forEach(changes::add);
    addPublishers(entry);
  }

  private void addPublishers(Entry entry) {
    List<Source> sources = entry.sources();
    if (sources.stream().anyMatch(Source::seed)) {
      seeded++;
    }
    for (String publisher :
        sources.stream().flatMap(s -> s.speaker().stream()).collect(Collectors.toSet())) {
      if (publishers.size() < PUBLISHERS || publishers.containsKey(publisher)) {
        publishers.merge(publisher, 1, Integer::sum);
      }
    }
  }

  /** How many entries there are of a type. */
  int entries(EntryType type) {
    return entries.getOrDefault(type, 0);
  }

  /** How many records say this. */
  int known(RecordItem item) {
    return known.getOrDefault(item, 0);
  }

  /** How many records draw on each publisher, those with the most first. */
  List<Map.Entry<String, Integer>> publishers() {
    return publishers.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** How many records draw on the collection that the directory began with. */
  int seeded() {
    return seeded;
  }

  /** The dates of the latest confirmations, with how many records have it. */
  NavigableMap<PartialDate, Integer> confirmed() {
    return confirmed;
  }

  /** How many records have no dated source. */
  int undated() {
    return undated;
  }

  Changes changes() {
    return changes;
  }
}
