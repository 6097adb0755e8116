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
import meibo.web.page.ListPage.Group;

/** The list of all case studies, facilities or support services. */
final class ListPageBuilder {

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
    List<Group> groups = groups();
    int total = search.search(all.withSize(1)).total();
    return new ListPage(
        frame,
        words.say(Meanings.many(type)),
        words.say(lead(type)),
        words.count(Meanings.counted(type), total),
        groups,
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
      case CASE_STUDY -> groups(Facet.STAGE, Coded.ids(Stage.class));
      case SERVICE -> groups(Facet.PHASE, Coded.ids(Phase.class));
      case FACILITY, ORGANIZATION -> group("all", Optional.empty(), all).stream().toList();
    };
  }

  private List<Group> groups(Facet facet, List<String> values) {
    FacetGroups meanings = new FacetGroups(words);
    return Stream.concat(values.stream(), Stream.of(Facet.NONE))
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
