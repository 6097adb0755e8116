package meibo.web.page;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.CaseStudy;
import meibo.catalog.Coded;
import meibo.catalog.Entry;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.catalog.RecordJson;
import meibo.catalog.SupportService;
import meibo.catalog.Term;
import meibo.catalog.Text;
import meibo.catalog.Vocabulary;
import meibo.index.DrawnText;
import meibo.index.Facet;
import meibo.index.Initial;
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
import meibo.search.SortOrder;
import meibo.search.Suggestion;
import meibo.search.Why;

/**
 * A real, if simple, catalog in memory: a word matches where a value contains it. Enough for pages
 * to have everything to show; how well it finds is not their business.
 */
public final class MemoryCatalog implements CatalogSearch {

  private final List<Entry> entries;
  private final Vocabulary vocabulary;

  public MemoryCatalog(List<Entry> entries, Vocabulary vocabulary) {
    this.entries = List.copyOf(entries);
    this.vocabulary = vocabulary;
  }

  @Override
  public SearchResults search(SearchQuery query) {
    List<String> words = words(query.q());
    How how = words.isEmpty() ? How.EVERYTHING : How.ALL_WORDS;
    List<Entry> matching = matching(words, words.size());
    if (matching.isEmpty() && words.size() > 2) {
      how = How.MOST_WORDS;
      matching = matching(words, words.size() - 1);
    }
    List<Entry> hits =
        matching.stream().filter(e -> isWanted(e, query, null)).sorted(order(query)).toList();
    if (hits.isEmpty()) {
      how = How.NOTHING;
    }
    List<Entry> near =
        hits.isEmpty() && words.size() == 2
            ? matching(words, 1).stream().limit(5).toList()
            : List.of();
    Map<EntryType, Integer> types = new EnumMap<>(EntryType.class);
    for (EntryType type : EntryType.values()) {
      SearchQuery other = query.withType(Optional.of(type));
      types.put(type, (int) matching.stream().filter(e -> isWanted(e, other, null)).count());
    }
    List<Hit> page =
        hits.stream().skip(query.from()).limit(query.size()).map(e -> hit(e, words)).toList();
    return new SearchResults(
        query,
        how,
        hits.size(),
        unknownYear(matching, query),
        types,
        page,
        near.stream().map(e -> hit(e, words)).toList(),
        hits.isEmpty() && query.hasWords()
            ? List.of(entries.getFirst().name().in(query.language()))
            : List.of(),
        List.of(),
        facets(matching, query),
        generation());
  }

  private static int unknownYear(List<Entry> matching, SearchQuery query) {
    return query.selection().year().isEmpty()
        ? 0
        : (int)
            matching.stream()
                .filter(e -> e instanceof Organization o && o.since().isEmpty())
                .count();
  }

  private List<Entry> matching(List<String> words, int atLeast) {
    return entries.stream()
        .filter(e -> words.stream().filter(w -> !why(e, w).isEmpty()).count() >= atLeast)
        .toList();
  }

  private static List<String> words(String q) {
    return Arrays.stream(q.split("[\\s\u3000]+"))
        .filter(w -> !w.isBlank())
        .map(MemoryCatalog::folded)
        .toList();
  }

  /** Lower case and katakana, one character for one. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      folded.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + 0x60) : c);
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private record Value(String field, String text, Why why) {}

  private List<Value> values(Entry e) {
    List<Value> values = new ArrayList<>();
    boolean titled = e instanceof CaseStudy || e instanceof SupportService;
    String name = titled ? "title" : "name";
    String about = titled ? "summary" : "description";
    e.name().ja().ifPresent(v -> values.add(new Value(name + ".ja", v, Why.NAME)));
    e.name().kana().ifPresent(v -> values.add(new Value("name.kana", v, Why.READING)));
    e.name().en().ifPresent(v -> values.add(new Value(name + ".en", v, Why.NAME)));
    addAll(values, "aliases", e.aliases(), Why.ALIAS);
    if (e instanceof Organization o) {
      addAll(values, "formerNames", o.formerNames(), Why.FORMER_NAME);
      o.corporateNumber()
          .ifPresent(n -> values.add(new Value("corporateNumber", n, Why.CORPORATE_NUMBER)));
    }
    addAll(values, "products", e.products(), Why.PRODUCT);
    e.description().ja().ifPresent(v -> values.add(new Value(about + ".ja", v, Why.DESCRIPTION)));
    e.description().en().ifPresent(v -> values.add(new Value(about + ".en", v, Why.DESCRIPTION)));
    e.address()
        .flatMap(Address::text)
        .ifPresent(v -> values.add(new Value("address.text", v, Why.ADDRESS)));
    e.sectors().stream()
        .flatMap(s -> vocabulary.sector(s).label().values())
        .forEach(v -> values.add(new Value("", v, Why.SECTOR)));
    if (e instanceof Organization) {
      caseStudies(e)
          .forEach(
              c -> c.title().values().forEach(t -> values.add(new Value("", t, Why.CASE_STUDY))));
    }
    return values;
  }

  private static void addAll(List<Value> values, String field, List<String> texts, Why why) {
    for (int i = 0; i < texts.size(); i++) {
      values.add(new Value(field + "[" + i + "]", texts.get(i), why));
    }
  }

  private Set<Why> why(Entry e, String word) {
    return values(e).stream()
        .filter(v -> folded(v.text()).contains(word))
        .map(Value::why)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Why.class)));
  }

  private Hit hit(Entry e, List<String> words) {
    List<Highlight> highlights = new ArrayList<>();
    for (Value value : values(e)) {
      List<Highlight.Range> ranges = ranges(folded(value.text()), words);
      if (!ranges.isEmpty() && !value.field().isEmpty()) {
        highlights.add(new Highlight(value.field(), ranges));
      }
    }
    Set<Why> why = EnumSet.noneOf(Why.class);
    words.forEach(w -> why.addAll(why(e, w)));
    List<DrawnText> evidence =
        why.contains(Why.CASE_STUDY)
            ? caseStudies(e).stream()
                .map(c -> new DrawnText(c.key(), c.title(), c.summary()))
                .toList()
            : List.of();
    return new Hit(e, json(e), 1, highlights, why, evidence);
  }

  private static List<Highlight.Range> ranges(String text, List<String> words) {
    List<Highlight.Range> ranges = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int here = at;
      Optional<String> word = words.stream().filter(w -> text.startsWith(w, here)).findFirst();
      if (word.isPresent()) {
        ranges.add(new Highlight.Range(at, at + word.get().length()));
      }
      at += word.map(String::length).orElse(1);
    }
    return ranges;
  }

  private boolean isWanted(Entry e, SearchQuery query, Facet but) {
    return query.type().map(t -> t == e.type()).orElse(true)
        && query.selection().filters().entrySet().stream()
            .allMatch(
                f ->
                    f.getKey() == but
                        || f.getValue().stream().anyMatch(facetValues(e, f.getKey())::contains))
        && query.selection().year().map(y -> wasThere(e, y)).orElse(true);
  }

  private static boolean wasThere(Entry e, int year) {
    return e instanceof Organization o
        && o.since().isPresent()
        && o.since().get().year() <= year
        && o.until().map(u -> u.year() >= year).orElse(!o.isFormer());
  }

  private static List<String> facetValues(Entry e, Facet facet) {
    if (!facet.isOf(e.type())) {
      return List.of();
    }
    List<String> values =
        switch (e) {
          case Organization o ->
              switch (facet) {
                case CATEGORY -> List.of(o.category());
                case SECTOR -> o.sectors();
                case CLUSTER -> o.clusters();
                case FACILITY -> o.address().flatMap(Address::facility).stream().toList();
                case STATUS -> o.status().map(Coded::id).stream().toList();
                case BASIS -> o.basis().map(Coded::id).stream().toList();
                case HEADQUARTERS -> o.headquarters().stream().toList();
                case INITIAL -> Initial.of(o.name().kana(), o.name().en());
                case STAGE, PHASE -> List.<String>of();
              };
          case CaseStudy c ->
              facet == Facet.SECTOR ? c.sectors() : c.stage().map(Coded::id).stream().toList();
          case Facility f -> Initial.of(f.name().kana(), f.name().en());
          case SupportService s -> s.phase().map(Coded::id).stream().toList();
        };
    return values.isEmpty() ? List.of(Facet.NONE) : values;
  }

  private Map<Facet, List<FacetValue>> facets(List<Entry> matching, SearchQuery query) {
    Map<Facet, List<FacetValue>> facets = new TreeMap<>();
    List<Facet> shown = query.type().map(Facet::of).orElse(List.of());
    for (Facet facet : shown) {
      Map<String, Integer> counts = new TreeMap<>();
      query.selection().values(facet).forEach(v -> counts.put(v, 0));
      matching.stream()
          .filter(e -> isWanted(e, query, facet))
          .flatMap(e -> facetValues(e, facet).stream())
          .forEach(v -> counts.merge(v, 1, Integer::sum));
      List<FacetValue> values = new ArrayList<>();
      counts.forEach(
          (v, n) ->
              values.add(
                  new FacetValue(
                      v, label(facet, v), n, query.selection().values(facet).contains(v))));
      values.sort(
          Comparator.comparing((FacetValue v) -> v.value().equals(Facet.NONE))
              .thenComparing(FacetValue::count, Comparator.reverseOrder()));
      facets.put(facet, values);
    }
    return facets;
  }

  private Text label(Facet facet, String value) {
    return switch (facet) {
      case CATEGORY -> vocabulary.category(value).label();
      case SECTOR -> vocabulary.sector(value).label();
      case CLUSTER -> vocabulary.cluster(value).label();
      case FACILITY ->
          find(new EntryKey(EntryType.FACILITY, value))
              .map(f -> f.entry().name().text())
              .orElse(Text.NONE);
      default -> Term.unlabelled(value).label();
    };
  }

  private static Comparator<Entry> order(SearchQuery query) {
    Comparator<Entry> byName =
        Comparator.comparing(
            e ->
                query.language() == Language.JA
                    ? e.name().kana().orElse("ン")
                    : e.name().in(Language.EN));
    Comparator<Entry> bySince =
        Comparator.comparing(
            e -> e instanceof Organization o ? o.since().map(Object::toString).orElse("") : "");
    Comparator<Entry> order =
        switch (query.order()) {
          case RELEVANCE, NAME -> byName;
          case NAME_BACKWARDS -> byName.reversed();
          case SINCE -> bySince;
          case SINCE_BACKWARDS, NEWEST -> bySince.reversed();
        };
    return order.thenComparing(Entry::key);
  }

  @Override
  public void each(SearchQuery query, Consumer<Found> sink) {
    search(query.withSort(SortOrder.NAME).withSize(Integer.MAX_VALUE))
        .hits()
        .forEach(h -> sink.accept(found(h.entry())));
  }

  @Override
  public Optional<Found> find(EntryKey key) {
    return entries.stream().filter(e -> e.key().equals(key)).findFirst().map(MemoryCatalog::found);
  }

  private static Found found(Entry e) {
    return new Found(e, json(e), List.of(), 0);
  }

  private static RecordJson json(Entry e) {
    return new RecordJson(("{\"id\":\"" + e.id() + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Related related(Found found) {
    Entry e = found.entry();
    Optional<String> facility = e.address().flatMap(Address::facility);
    return new Related(
        e instanceof Organization ? all(caseStudies(e).stream()) : List.of(),
        facility.flatMap(f -> find(new EntryKey(EntryType.FACILITY, f))),
        e instanceof Organization o ? o.parent().flatMap(this::organization) : Optional.empty(),
        all(
            organizations()
                .filter(o -> o.parent().equals(Optional.of(e.id())) && e instanceof Organization)),
        all(
            entries.stream()
                .filter(
                    s ->
                        e instanceof Organization
                            && s instanceof SupportService p
                            && p.provider().equals(Optional.of(e.id())))),
        facility.isEmpty() || e instanceof Facility
            ? List.of()
            : all(
                organizations()
                    .filter(
                        o -> o != e && o.address().flatMap(Address::facility).equals(facility))),
        switch (e) {
          case CaseStudy c ->
              c.organizations().stream().flatMap(id -> organization(id).stream()).toList();
          case Facility f ->
              all(
                  organizations()
                      .filter(
                          o -> o.address().flatMap(Address::facility).equals(Optional.of(f.id()))));
          case SupportService s -> s.provider().flatMap(this::organization).stream().toList();
          case Organization _ -> List.of();
        });
  }

  private Optional<Found> organization(String id) {
    return find(new EntryKey(EntryType.ORGANIZATION, id));
  }

  private Stream<Organization> organizations() {
    return entries.stream().filter(Organization.class::isInstance).map(Organization.class::cast);
  }

  private List<CaseStudy> caseStudies(Entry e) {
    return entries.stream()
        .filter(c -> c instanceof CaseStudy s && s.organizations().contains(e.id()))
        .map(CaseStudy.class::cast)
        .toList();
  }

  private static List<Found> all(Stream<? extends Entry> entries) {
    return entries.map(MemoryCatalog::found).toList();
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit, Language language) {
    String word = folded(typed.strip());
    List<Suggestion> suggestions = new ArrayList<>();
    for (Entry e : entries) {
      if (e instanceof Organization || e instanceof Facility) {
        boolean starts =
            Stream.concat(e.name().text().values(), e.name().kana().stream())
                .anyMatch(n -> folded(n).contains(word));
        if (starts) {
          suggestions.add(
              new Suggestion(
                  e.name().in(language),
                  e.name().kana(),
                  Optional.of(e.key()),
                  e.id(),
                  e instanceof Facility ? Suggestion.Kind.FACILITY : Suggestion.Kind.NAME));
        }
      }
    }
    vocabulary.sectors().stream()
        .filter(s -> s.label().values().anyMatch(l -> folded(l).contains(word)))
        .map(
            s ->
                new Suggestion(
                    s.label().preferring(language).orElse(s.id()),
                    Optional.empty(),
                    Optional.empty(),
                    s.id(),
                    Suggestion.Kind.SECTOR))
        .forEach(suggestions::add);
    suggestions.sort(
        Comparator.comparing(s -> !s.reading().map(r -> r.startsWith(word)).orElse(false)));
    return word.isEmpty() ? List.of() : suggestions.stream().limit(limit).toList();
  }

  @Override
  public List<Similar> similar(Found organization, int limit) {
    Organization one = (Organization) organization.entry();
    return organizations()
        .filter(o -> o != one)
        .map(
            o ->
                new Similar(
                    found(o),
                    one.sectors().stream().filter(o.sectors()::contains).toList(),
                    shared(one, o),
                    List.of()))
        .filter(s -> s.sectors().size() > 1 || !s.caseStudies().isEmpty())
        .limit(limit)
        .toList();
  }

  private List<String> shared(Organization one, Organization other) {
    return caseStudies(one).stream()
        .filter(c -> !Collections.disjoint(c.organizations(), List.of(other.id())))
        .map(Entry::id)
        .toList();
  }

  @Override
  public Generation generation() {
    return new Generation(
        1, "digest", Instant.parse("2026-11-01T00:00:00Z"), entries.size(), Map.of());
  }
}
