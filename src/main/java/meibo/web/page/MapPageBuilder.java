package meibo.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Location;
import meibo.index.Facet;
import meibo.search.CatalogSearch;
import meibo.search.FacetValue;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.web.page.MapMarkers.Spot;
import meibo.web.page.MapPage.Gsi;
import meibo.web.page.MapPage.Place;

/** The map of facilities with the hits of a search in them. */
final class MapPageBuilder {

  /** Facilities on a page: more than that nobody tells apart. */
  private static final int MOST = 1_000;

  private final CatalogSearch search;
  private final SearchQuery query;
  private final SearchResults results;
  private final Frame frame;
  private final Wording words;
  private final Map<String, Integer> inside;

  MapPageBuilder(Site site, CatalogSearch search, SearchQuery asked) {
    this.search = search;
    this.query = asked.withType(Optional.of(EntryType.ORGANIZATION)).withSize(1);
    this.results = search.search(query);
    this.words = new Wording(asked.language());
    String address = SearchAddress.format(query.withSize(SearchQuery.DEFAULT_SIZE));
    String place = SitePlace.MAP.path() + (address.isEmpty() ? "" : "?" + address);
    Frame described =
        Frame.of(site, asked.language(), heading(), place)
            .described(Optional.of(words.say(BrowseLabel.MAP_LEAD)));
    this.frame = address.isEmpty() ? described : described.notIndexed();
    this.inside =
        results.facets().getOrDefault(Facet.FACILITY, List.of()).stream()
            .filter(v -> !v.value().equals(Facet.NONE))
            .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }

  MapPage page() {
    List<Facility> facilities = facilities();
    List<Facility> located =
        facilities.stream()
            .filter(f -> f.location().isPresent())
            .sorted(Comparator.comparingDouble(f -> -f.location().orElseThrow().lat()))
            .toList();
    List<Place> places =
        IntStream.range(0, located.size()).mapToObj(i -> place(i + 1, located.get(i))).toList();
    return new MapPage(
        frame,
        query.q(),
        SearchAddress.parameters(query.withSize(SearchQuery.DEFAULT_SIZE)).stream()
            .filter(p -> !p.name().equals("q"))
            .toList(),
        heading(),
        count(),
        frame.links().search(query.withSize(SearchQuery.DEFAULT_SIZE)),
        drawing(located, places),
        places,
        unlocated(facilities));
  }

  private String heading() {
    return query.hasWords()
        ? words.say(BrowseLabel.MAP_HEADING_FOR, query.q())
        : words.say(BrowseLabel.MAP_HEADING);
  }

  private String count() {
    int somewhere =
        results.total()
            - results.facets().getOrDefault(Facet.FACILITY, List.of()).stream()
                .filter(v -> v.value().equals(Facet.NONE))
                .mapToInt(FacetValue::count)
                .sum();
    return words.say(
        BrowseLabel.MAP_COUNT,
        words.count(Counted.ORGANIZATIONS, results.total()),
        words.number(somewhere));
  }

  private List<Facility> facilities() {
    SearchQuery all =
        SearchQuery.everything(words.language())
            .withType(Optional.of(EntryType.FACILITY))
            .withSize(SearchQuery.MAX_SIZE);
    List<Facility> facilities = new ArrayList<>();
    SearchResults page = search.search(all);
    for (int number = 1; number <= page.pages() && facilities.size() < MOST; number++) {
      page = number == 1 ? page : search.search(all.withPage(number));
      page.hits().stream().map(h -> (Facility) h.entry()).forEach(facilities::add);
    }
    return facilities;
  }

  private Place place(int number, Facility facility) {
    Shown name = words.shown(facility.name());
    return new Place(
        number,
        name,
        frame.links().entry(facility.key()),
        facility.address().flatMap(Address::text).map(words::fact),
        Optional.ofNullable(inside.get(facility.id()))
            .filter(n -> n > 0)
            .map(n -> inside(facility.id(), n)),
        facility.location().map(at -> gsi(at, name.text())));
  }

  private Link inside(String facility, int count) {
    return Link.of(
        words.say(BrowseLabel.MAP_INSIDE, words.number(count)),
        frame
            .links()
            .search(
                query
                    .withSize(SearchQuery.DEFAULT_SIZE)
                    .without(Facet.FACILITY)
                    .with(Facet.FACILITY, facility)));
  }

  private Gsi gsi(Location at, String name) {
    String url =
        String.format(Locale.ROOT, "https://maps.gsi.go.jp/#17/%.6f/%.6f/", at.lat(), at.lon());
    return new Gsi(url, words.say(BrowseLabel.MAP_GSI_FOR, name));
  }

  private Optional<MapDrawing> drawing(List<Facility> located, List<Place> places) {
    if (located.isEmpty()) {
      return Optional.empty();
    }
    List<Location> points = located.stream().map(f -> f.location().orElseThrow()).toList();
    MapProjection projection = new MapProjection(points);
    List<Spot> spots =
        IntStream.range(0, points.size())
            .mapToObj(i -> new Spot(points.get(i), places.get(i)))
            .toList();
    return Optional.of(
        new MapDrawing(
            MapProjection.WIDTH,
            projection.height(),
            frame.site().outline().map(projection::outline).orElse(List.of()),
            Stream.concat(
                    projection.latitudes(words.language()).stream(),
                    projection.longitudes(words.language()).stream())
                .toList(),
            new MapMarkers(projection).of(spots),
            projection.scale(words),
            frame.site().outline().flatMap(projection::inset)));
  }

  private List<MapPage.Address> unlocated(List<Facility> facilities) {
    Map<String, List<Place>> byAddress = new TreeMap<>();
    List<Place> elsewhere = new ArrayList<>();
    for (Facility facility : facilities) {
      if (facility.location().isEmpty()) {
        Place place = place(0, facility);
        place
            .address()
            .map(a -> byAddress.computeIfAbsent(a.text(), t -> new ArrayList<>()))
            .orElse(elsewhere)
            .add(place);
      }
    }
    Stream<MapPage.Address> known =
        byAddress.entrySet().stream()
            .map(a -> new MapPage.Address(words.fact(a.getKey()), a.getValue()));
    Stream<MapPage.Address> unknown =
        elsewhere.isEmpty()
            ? Stream.empty()
            : Stream.of(
                new MapPage.Address(Shown.plain(words.say(BrowseLabel.MAP_NO_ADDRESS)), elsewhere));
    return Stream.concat(known, unknown).toList();
  }
}
