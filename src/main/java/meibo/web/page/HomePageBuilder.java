package meibo.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import meibo.catalog.CaseStudy;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Status;
import meibo.index.Facet;
import meibo.search.CatalogSearch;
import meibo.search.FacetValue;
import meibo.search.Hit;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.search.SortOrder;
import meibo.web.page.HomePage.Door;
import meibo.web.page.HomePage.Doors;
import meibo.web.page.SearchPage.Tab;

/** The front page out of what the directory holds now. */
final class HomePageBuilder {

  /** Entries shown of a kind. */
  private static final int SHOWN = 6;

  /** How many of the newest are looked through for those that say something. */
  private static final int LOOKED_THROUGH = 50;

  private final Frame frame;
  private final Wording words;
  private final CatalogSearch search;
  private final SearchResults everything;

  HomePageBuilder(Site site, CatalogSearch search, Language language) {
    this.search = search;
    this.frame =
        Frame.of(site, language, "", "/").described(site.info().listing().preferring(language));
    this.words = frame.words();
    this.everything = search.search(SearchQuery.everything(language).withSize(1));
  }

  HomePage page() {
    return new HomePage(
        frame,
        examples(),
        counts(),
        List.of(
            doors(Facet.CATEGORY, SiteLabel.BY_CATEGORY),
            doors(Facet.SECTOR, SiteLabel.BY_SECTOR),
            doors(Facet.CLUSTER, SiteLabel.BY_CLUSTER)),
        new FigureCharts(frame).all(),
        Said.history(frame),
        newest(EntryType.ORGANIZATION),
        newest(EntryType.CASE_STUDY),
        holds());
  }

  /** The largest sectors as words that surely find something. */
  private List<Link> examples() {
    int few = 3;
    return values(Facet.SECTOR).stream()
        .limit(few)
        .map(v -> words.plain(v.label()))
        .filter(label -> !label.isEmpty())
        .map(label -> Link.of(label, frame.links().search(SearchQuery.of(label, words.language()))))
        .toList();
  }

  private List<Tab> counts() {
    return Arrays.stream(EntryType.values())
        .map(
            type ->
                new Tab(
                    words.say(Meanings.many(type)),
                    Optional.of(words.number(everything.types().getOrDefault(type, 0))),
                    frame.links().list(type),
                    false))
        .toList();
  }

  private Doors doors(Facet facet, Label title) {
    SearchQuery all = SearchQuery.everything(words.language());
    List<Door> doors =
        values(facet).stream()
            .map(
                v ->
                    new Door(
                        words.shown(v.label()).orElseGet(() -> Shown.plain(v.value())),
                        words.number(v.count()),
                        frame.links().search(all.with(facet, v.value()))))
            .toList();
    return new Doors("by-" + facet.id(), words.say(title), doors);
  }

  private List<FacetValue> values(Facet facet) {
    return everything.facets().getOrDefault(facet, List.of()).stream()
        .filter(v -> !v.value().equals(Facet.NONE) && v.count() > 0)
        .toList();
  }

  /** The latest to come, of which somebody wrote what they do. */
  private List<HitCard> newest(EntryType type) {
    HitCards cards = new HitCards(frame);
    boolean dated = type == EntryType.ORGANIZATION;
    SearchQuery query =
        SearchQuery.everything(words.language())
            .withType(Optional.of(type))
            .withSort(SortOrder.SINCE_BACKWARDS)
            .withSize(LOOKED_THROUGH);
    SearchQuery present = dated ? query.with(Facet.STATUS, Status.ACTIVE.id()) : query;
    return search.search(present).hits().stream()
        .filter(hit -> !hit.entry().description().isEmpty() && !hit.entry().sectors().isEmpty())
        .sorted((a, b) -> year(b).compareTo(year(a)))
        .limit(SHOWN)
        .map(cards::of)
        .toList();
  }

  /** Case studies carry a year, by which the index does not sort. */
  private static String year(Hit hit) {
    return hit.entry() instanceof CaseStudy study
        ? study.year().map(Object::toString).orElse("")
        : "";
  }

  private List<String> holds() {
    List<String> sentences = new ArrayList<>();
    String count =
        words.count(
            Counted.ORGANIZATIONS, everything.types().getOrDefault(EntryType.ORGANIZATION, 0));
    sentences.add(
        frame
            .site()
            .info()
            .expected()
            .map(
                e ->
                    words.say(
                        e.approximate() ? SiteLabel.HOLDS_OF_ABOUT : SiteLabel.HOLDS_OF,
                        count,
                        words.number(e.count()),
                        e.asOf()
                            .map(words::date)
                            .orElseGet(() -> words.say(SiteLabel.AS_OF_UNDATED))))
            .orElseGet(() -> words.say(SiteLabel.HOLDS, count)));
    values(Facet.STATUS).stream()
        .filter(v -> v.value().equals(Status.FORMER.id()))
        .map(v -> words.say(SiteLabel.HOLDS_FORMER, words.number(v.count())))
        .forEach(sentences::add);
    sentences.add(words.say(SiteLabel.NOTHING_GUESSED));
    sentences.add(words.say(SiteLabel.DATA_AS_OF, words.day(search.generation().built())));
    return sentences;
  }
}
