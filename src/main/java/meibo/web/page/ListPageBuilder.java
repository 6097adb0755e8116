package meibo.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Phase;
import meibo.catalog.Stage;
import meibo.index.Facet;
import meibo.search.CatalogSearch;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.web.page.HomePage.Doors;
import meibo.web.page.ListPage.Group;

/** The list of all case studies, facilities or support services. */
final class ListPageBuilder {

  /** Phases that stand beside the others: money and rooms are needed at every one of them. */
  private static final List<String> BESIDE = List.of(Phase.FUNDING.id(), Phase.FACILITY.id());

  private final CatalogSearch search;
  private final EntryType type;
  private final Frame frame;
  private final Wording words;
  private final SearchQuery all;

  ListPageBuilder(Site site, CatalogSearch search, EntryType type, Language language) {
    this.search = search;
    this.type = type;
    this.words = new Wording(language);
    this.frame =
        Frame.of(site, language, words.say(Meanings.many(type)), "/" + type.path())
            .in(type)
            .described(Optional.of(words.say(lead(type))));
    this.all =
        SearchQuery.everything(language).withType(Optional.of(type)).withSize(SearchQuery.MAX_SIZE);
  }

  ListPage page() {
    SearchResults everything = search.search(all.withSize(1));
    return new ListPage(
        frame,
        words.say(Meanings.many(type)),
        words.say(lead(type)),
        words.count(Meanings.counted(type), everything.total()),
        groups(),
        beside(),
        doors(everything),
        map(),
        frame.links().search(SearchQuery.everything(words.language()).withType(Optional.of(type))));
  }

  private static Label lead(EntryType type) {
    return switch (type) {
      case CASE_STUDY, ORGANIZATION -> SearchLabel.CASES_LEAD;
      case FACILITY -> SearchLabel.FACILITIES_LEAD;
      case SERVICE -> SearchLabel.SERVICES_LEAD;
    };
  }

  private List<Group> groups() {
    return switch (type) {
      case CASE_STUDY -> groups(Facet.STAGE, with(Coded.ids(Stage.class).stream()));
      case SERVICE ->
          groups(
              Facet.PHASE, with(Coded.ids(Phase.class).stream().filter(p -> !BESIDE.contains(p))));
      case FACILITY, ORGANIZATION -> group("all", Optional.empty(), all).stream().toList();
    };
  }

  /** The values, and at the end that there is none. */
  private static List<String> with(Stream<String> values) {
    return Stream.concat(values, Stream.of(Facet.NONE)).toList();
  }

  private List<Group> beside() {
    return type == EntryType.SERVICE ? groups(Facet.PHASE, BESIDE) : List.of();
  }

  private Optional<Doors> doors(SearchResults everything) {
    return type == EntryType.CASE_STUDY
        ? Optional.of(
            new FacetDoors(frame, all.withSize(SearchQuery.DEFAULT_SIZE), everything.facets())
                .of(Facet.SECTOR, BrowseLabel.CASES_BY_SECTOR))
        : Optional.empty();
  }

  private Optional<Link> map() {
    return type == EntryType.FACILITY
        ? Optional.of(
            Link.of(
                words.say(BrowseLabel.MAP_OF_FACILITIES), frame.links().to(SitePlace.MAP.path())))
        : Optional.empty();
  }

  private List<Group> groups(Facet facet, List<String> values) {
    FacetGroups meanings = new FacetGroups(words);
    return values.stream()
        .flatMap(
            value -> group(value, meanings.inWords(facet, value), all.with(facet, value)).stream())
        .toList();
  }

  private Optional<Group> group(String id, Optional<String> title, SearchQuery query) {
    SearchResults results = search.search(query);
    if (results.total() == 0) {
      return Optional.empty();
    }
    HitCards cards = new HitCards(frame);
    Optional<Link> more =
        results.pages() > 1
            ? Optional.of(
                Link.of(words.say(SiteLabel.SEE_ALL), frame.links().search(query.withPage(2))))
            : Optional.empty();
    return Optional.of(
        new Group(
            id,
            title,
            words.count(Counted.RESULTS, results.total()),
            results.hits().stream().map(cards::of).toList(),
            more));
  }
}
