package meibo.tiny;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.CaseStudy;
import meibo.catalog.Coded;
import meibo.catalog.Entry;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.catalog.SupportService;
import meibo.catalog.Text;
import meibo.index.Facet;
import meibo.search.CatalogSearch;
import meibo.search.FacetValue;
import meibo.search.Found;
import meibo.search.Generation;
import meibo.search.Highlight;
import meibo.search.Hit;
import meibo.search.Related;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.search.SearchResults.How;
import meibo.search.Similar;
import meibo.search.Suggestion;
import meibo.search.Why;

/** A search without an index: every record is looked at, words match as parts of names. */
public class TinyCatalog implements CatalogSearch {

  private final List<Entry> entries;
  private final long number;

  public TinyCatalog(List<Entry> entries) {
    this(entries, 1);
  }

  public TinyCatalog(List<Entry> entries, long number) {
    this.entries = List.copyOf(entries);
    this.number = number;
  }

  @Override
  public SearchResults search(SearchQuery query) {
    List<Entry> set = hits(query);
    List<Hit> page =
        set.stream().skip(query.from()).limit(query.size()).map(e -> hit(e, query)).toList();
    How how = query.hasWords() ? How.ALL_WORDS : How.EVERYTHING;
    return new SearchResults(
        query,
        set.isEmpty() ? How.NOTHING : how,
        set.size(),
        0,
        types(query),
        page,
        List.of(),
        set.isEmpty() && query.hasWords() ? List.of("ロボット") : List.of(),
        List.of(),
        facets(query),
        generation());
  }

  @Override
  public void each(SearchQuery query, Consumer<Found> sink) {
    hits(query).stream().map(TinyCatalog::found).forEach(sink);
  }

  @Override
  public Optional<Found> find(EntryKey key) {
    return entries.stream().filter(e -> e.key().equals(key)).map(TinyCatalog::found).findFirst();
  }

  @Override
  public Related related(Found found) {
    String id = found.entry().id();
    return new Related(
        all(e -> e instanceof CaseStudy c && c.organizations().contains(id)),
        found
            .entry()
            .address()
            .flatMap(Address::facility)
            .flatMap(f -> find(new EntryKey(EntryType.FACILITY, f))),
        found.entry() instanceof Organization o
            ? o.parent().flatMap(p -> find(new EntryKey(EntryType.ORGANIZATION, p)))
            : Optional.empty(),
        all(e -> e instanceof Organization o && o.parent().filter(id::equals).isPresent()),
        all(e -> e instanceof SupportService s && s.provider().filter(id::equals).isPresent()),
        List.of(),
        all(e -> e instanceof Organization && isAt(e, id)));
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit, Language language) {
    Stream<Suggestion> names =
        entries.stream()
            .filter(
                e -> !typed.isEmpty() && e.name().text().values().anyMatch(v -> v.contains(typed)))
            .map(
                e ->
                    new Suggestion(
                        e.name().in(language),
                        e.name().kana(),
                        Optional.of(e.key()),
                        e.id(),
                        Suggestion.Kind.NAME));
    Stream<Suggestion> sectors =
        TinyRecords.VOCABULARY.sectors().stream()
            .filter(t -> t.words().contains(typed))
            .map(
                t ->
                    new Suggestion(
                        t.label().preferring(language).orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        t.id(),
                        Suggestion.Kind.SECTOR));
    return Stream.concat(names, sectors).limit(limit).toList();
  }

  @Override
  public List<Similar> similar(Found organization, int limit) {
    return all(e -> e instanceof Organization && !e.id().equals(organization.entry().id())).stream()
        .limit(limit)
        .map(f -> new Similar(f, f.entry().sectors(), List.of(), List.of("ロボット")))
        .toList();
  }

  @Override
  public Generation generation() {
    return new Generation(
        number,
        "0123456789abcdef",
        Instant.parse("2026-11-24T00:00:00Z"),
        entries.size(),
        Map.of());
  }

  private List<Entry> hits(SearchQuery query) {
    return entries.stream()
        .filter(e -> query.type().isEmpty() || query.type().get() == e.type())
        .filter(matching(query, Optional.empty()))
        .sorted(Comparator.comparing(Entry::key))
        .toList();
  }

  private static Predicate<Entry> matching(SearchQuery query, Optional<Facet> except) {
    return entry ->
        words(query).allMatch(w -> haystack(entry).contains(w))
            && query.selection().filters().entrySet().stream()
                .filter(f -> except.filter(f.getKey()::equals).isEmpty())
                .allMatch(f -> values(entry, f.getKey()).stream().anyMatch(f.getValue()::contains));
  }

  private static Stream<String> words(SearchQuery query) {
    return Stream.of(query.q().toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty());
  }

  private static String haystack(Entry entry) {
    return String.join(
            " ",
            Stream.of(
                    entry.name().text().values(),
                    entry.name().kana().stream(),
                    entry.aliases().stream())
                .flatMap(s -> s)
                .toList())
        .toLowerCase(Locale.ROOT);
  }

  private Map<EntryType, Integer> types(SearchQuery query) {
    Map<EntryType, Integer> types = new EnumMap<>(EntryType.class);
    for (EntryType type : EntryType.values()) {
      types.put(type, hits(query.withType(Optional.of(type))).size());
    }
    return types;
  }

  private Map<Facet, List<FacetValue>> facets(SearchQuery query) {
    List<Facet> wanted = query.type().map(Facet::of).orElse(List.of(Facet.values()));
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : wanted) {
      Map<String, Integer> counts = new TreeMap<>();
      entries.stream()
          .filter(e -> query.type().isEmpty() || query.type().get() == e.type())
          .filter(e -> facet.isOf(e.type()))
          .filter(matching(query, Optional.of(facet)))
          .forEach(e -> values(e, facet).forEach(v -> counts.merge(v, 1, Integer::sum)));
      List<String> selected = query.selection().values(facet);
      facets.put(
          facet,
          counts.entrySet().stream()
              .map(
                  c ->
                      new FacetValue(
                          c.getKey(),
                          Text.of(c.getKey(), c.getKey()),
                          c.getValue(),
                          selected.contains(c.getKey())))
              .toList());
    }
    return facets;
  }

  private static List<String> values(Entry entry, Facet facet) {
    if (!facet.isOf(entry.type())) {
      return List.of();
    }
    List<String> values =
        switch (facet) {
          case SECTOR -> entry.sectors();
          case CATEGORY -> entry instanceof Organization o ? List.of(o.category()) : List.of();
          case STATUS ->
              entry instanceof Organization o ? one(o.status().map(Coded::id)) : List.of();
          case STAGE -> entry instanceof CaseStudy c ? one(c.stage().map(Coded::id)) : List.of();
          case PHASE ->
              entry instanceof SupportService s ? one(s.phase().map(Coded::id)) : List.of();
          case FACILITY -> one(entry.address().flatMap(Address::facility));
          case CLUSTER, BASIS, HEADQUARTERS, INITIAL -> List.of();
        };
    return values.isEmpty() ? List.of(Facet.NONE) : values;
  }

  private static List<String> one(Optional<String> value) {
    return value.stream().toList();
  }

  private static boolean isAt(Entry entry, String facility) {
    return entry.address().flatMap(Address::facility).filter(facility::equals).isPresent();
  }

  private List<Found> all(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).map(TinyCatalog::found).toList();
  }

  private static Found found(Entry entry) {
    return new Found(entry, TinyJson.of(entry), List.of(), 0);
  }

  private static Hit hit(Entry entry, SearchQuery query) {
    List<Highlight> highlights =
        words(query)
            .findFirst()
            .flatMap(
                word ->
                    entry
                        .name()
                        .ja()
                        .map(n -> n.indexOf(word))
                        .filter(at -> at >= 0)
                        .map(
                            at ->
                                new Highlight(
                                    "name.ja",
                                    List.of(new Highlight.Range(at, at + word.length())))))
            .stream()
            .toList();
    Set<Why> why = query.hasWords() ? Set.of(Why.NAME) : Set.of();
    return new Hit(entry, TinyJson.of(entry), 1.5f, highlights, why, List.of());
  }
}
