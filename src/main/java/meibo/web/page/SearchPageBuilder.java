package meibo.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.CatalogSearch;
import meibo.search.ReadAs;
import meibo.search.SearchAddress.Parameter;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.search.SortOrder;
import meibo.web.page.SearchPage.Choice;
import meibo.web.page.SearchPage.ExportLink;
import meibo.web.page.SearchPage.ExportMenu;
import meibo.web.page.SearchPage.Tab;

/** Search results as a page. */
final class SearchPageBuilder {

  private static final List<Integer> SIZES = List.of(20, 50, 100);

  /** Each costs a search of its own; nobody reads more of them. */
  private static final int WORTH_COUNTING = 10;

  private final Frame frame;
  private final Wording words;
  private final Addresses links;
  private final SearchResults results;
  private final SearchQuery query;
  private final View view;
  private final CatalogSearch search;

  SearchPageBuilder(Site site, CatalogSearch search, SearchResults results, View view) {
    this.search = search;
    this.results = results;
    this.query = results.query();
    this.view = view;
    this.frame = frame(site, results, view);
    this.words = frame.words();
    this.links = frame.links();
  }

  private static Frame frame(Site site, SearchResults results, View view) {
    SearchQuery query = results.query();
    Language language = query.language();
    Wording words = new Wording(language);
    String title = heading(words, query) + " (" + count(words, results) + ")";
    boolean everything = query.equals(SearchQuery.everything(language)) && view == View.LIST;
    Frame frame = Frame.of(site, language, title, Addresses.searchPlace(query, view));
    Frame placed = query.type().map(frame::in).orElse(frame);
    return everything ? placed : placed.notIndexed();
  }

  SearchPage page() {
    int last = results.lastPage();
    HitCards cards = new HitCards(frame);
    return new SearchPage(
        frame,
        query,
        view,
        heading(words, query),
        count(words, results),
        Meanings.of(results.how()).map(words::say),
        results.unknownYear() == 0
            ? Optional.empty()
            : Optional.of(words.count(Counted.UNKNOWN_YEAR, results.unknownYear())),
        end(last),
        hidden(),
        tabs(),
        new ActiveFilters(frame, results, view, this::without).list(),
        links.search(query.withoutFilters(), view),
        new FacetGroups(words).of(results.facets()),
        query.selection().year(),
        results.hits().stream().map(cards::of).toList(),
        results.near().stream().map(cards::of).toList(),
        results.didYouMean().stream()
            .map(
                name ->
                    new Link(
                        words.fact(name),
                        links.search(query.withWords(name), view),
                        Optional.empty()))
            .toList(),
        kinds(),
        sorts(),
        sizes(),
        views(),
        Paging.of(query.page(), last, words, n -> links.search(query.withPage(n), view)),
        exports());
  }

  private static String heading(Wording words, SearchQuery query) {
    if (query.hasWords()) {
      return words.say(SearchLabel.RESULTS_FOR, query.q());
    }
    Label kind = query.type().map(Meanings::many).orElse(SiteLabel.ALL_TYPES);
    return kind == SiteLabel.ALL_TYPES ? words.say(SearchLabel.RESULTS_TITLE) : words.say(kind);
  }

  private static String count(Wording words, SearchResults results) {
    Counted counted = results.query().type().map(Meanings::counted).orElse(Counted.RESULTS);
    return words.count(counted, results.total());
  }

  /** What a search would find; said only where nothing is found, as it costs a search. */
  private Optional<String> without(SearchQuery rest) {
    return results.total() == 0 && filters() <= WORTH_COUNTING
        ? Optional.of(words.count(Counted.WITHOUT, search.search(rest.withSize(1)).total()))
        : Optional.empty();
  }

  /** What is said behind the last page, and on the last of more than can be paged through. */
  private Optional<String> end(int last) {
    if (results.total() > 0 && results.hits().isEmpty()) {
      return Optional.of(words.say(SearchLabel.PAST_END, words.number(last)));
    }
    return query.page() == last && results.pages() > last
        ? Optional.of(words.say(SearchLabel.BEYOND_PAGING, words.number(SearchQuery.MAX_PAGED)))
        : Optional.empty();
  }

  private int filters() {
    return query.selection().filters().values().stream().mapToInt(List::size).sum();
  }

  private List<Parameter> hidden() {
    Stream<Parameter> type =
        query.type().isEmpty()
            ? Stream.of(new Parameter("type", "all"))
            : query.type().stream()
                .filter(t -> t != EntryType.ORGANIZATION)
                .map(t -> new Parameter("type", t.id()));
    Stream<Parameter> table =
        view == View.TABLE ? Stream.of(new Parameter("view", view.id())) : Stream.empty();
    return Stream.concat(type, table).toList();
  }

  private List<Tab> tabs() {
    int all = results.types().values().stream().mapToInt(Integer::intValue).sum();
    Stream<Tab> types =
        Arrays.stream(EntryType.values())
            .map(
                type ->
                    tab(
                        Meanings.many(type),
                        results.types().getOrDefault(type, 0),
                        Optional.of(type)));
    return Stream.concat(types, Stream.of(tab(SiteLabel.ALL_TYPES, all, Optional.empty())))
        .toList();
  }

  private Tab tab(Label label, int count, Optional<EntryType> type) {
    return new Tab(
        words.say(label),
        Optional.of(words.number(count)),
        links.search(query.withType(type), view),
        query.type().equals(type));
  }

  /** Kinds that the words were read as, to narrow by; not where nothing is left to narrow. */
  private List<Link> kinds() {
    return results.readAs().stream().flatMap(kind -> kind(kind).stream()).toList();
  }

  private Optional<Link> kind(ReadAs kind) {
    return results.facets().getOrDefault(kind.facet(), List.of()).stream()
        .filter(v -> v.value().equals(kind.value()) && !v.selected())
        .filter(v -> v.count() > 0 && v.count() < results.total())
        .findFirst()
        .map(
            v ->
                Link.of(
                    words.say(
                        SearchLabel.READ_AS_ONLY,
                        words.say(Meanings.of(kind.facet())),
                        words.plain(v.label())),
                    links.search(query.with(kind.facet(), kind.value()), view)));
  }

  private List<Choice> sorts() {
    return Arrays.stream(SortOrder.values())
        .filter(o -> o != SortOrder.NEWEST && (o != SortOrder.RELEVANCE || query.hasWords()))
        .map(o -> new Choice(o.id(), words.say(Meanings.of(o)), o == query.order()))
        .toList();
  }

  private List<Choice> sizes() {
    return IntStream.concat(SIZES.stream().mapToInt(Integer::intValue), IntStream.of(query.size()))
        .sorted()
        .distinct()
        .mapToObj(
            n ->
                new Choice(
                    String.valueOf(n),
                    words.say(SearchLabel.SIZE_OF, words.number(n)),
                    n == query.size()))
        .toList();
  }

  private List<Tab> views() {
    return List.of(
        view(SearchLabel.VIEW_LIST, View.LIST), view(SearchLabel.VIEW_TABLE, View.TABLE));
  }

  private Tab view(Label label, View other) {
    return new Tab(words.say(label), Optional.empty(), links.search(query, other), view == other);
  }

  private ExportMenu exports() {
    String rows = words.count(Counted.ROWS, results.total());
    String columns =
        words.count(Counted.COLUMNS, frame.site().exportColumns().applyAsInt(query.type()));
    List<ExportLink> list =
        Arrays.stream(Download.values())
            .map(
                format ->
                    new ExportLink(
                        words.say(format),
                        Download.TABLES.contains(format)
                            ? words.join(List.of(rows, columns))
                            : words.count(Counted.ENTRIES, results.total()),
                        links.download(query, format)))
            .toList();
    return new ExportMenu(words.say(SearchLabel.EXPORT_TEXT, count(words, results)), list);
  }
}
