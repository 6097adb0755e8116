package meibo.web.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import meibo.catalog.Language;
import meibo.index.Facet;
import meibo.index.Initial;
import meibo.search.CatalogSearch;
import meibo.search.FacetValue;
import meibo.search.SearchQuery;
import meibo.web.page.HomePage.Door;
import meibo.web.page.HomePage.Doors;

/** The page to browse by, out of the facets of everything. */
final class BrowsePageBuilder {

  private final Frame frame;
  private final Wording words;
  private final SearchQuery all;
  private final FacetDoors doors;
  private final Map<String, Integer> initials;
  private final Changes changes;

  BrowsePageBuilder(Site site, CatalogSearch search, Changes changes, Language language) {
    this.frame =
        Frame.of(site, language, SitePlace.BROWSE)
            .described(Optional.of(new Wording(language).say(BrowseLabel.LEAD)));
    this.words = frame.words();
    this.all = SearchQuery.everything(language);
    this.doors = new FacetDoors(frame, all, search.search(all.withSize(1)).facets());
    this.initials =
        doors.values(Facet.INITIAL).stream()
            .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    this.changes = changes;
  }

  BrowsePage page() {
    return new BrowsePage(
        frame,
        Initial.ROWS.stream().map(row -> initial(row, BrowseLabel.ROW)).toList(),
        Initial.LETTERS.stream().map(letter -> initial(letter, BrowseLabel.LETTER)).toList(),
        other(),
        List.of(
            doors.of(Facet.CATEGORY, SiteLabel.BY_CATEGORY),
            doors.of(Facet.SECTOR, SiteLabel.BY_SECTOR),
            doors.of(Facet.CLUSTER, SiteLabel.BY_CLUSTER),
            doors.of(Facet.FACILITY, BrowseLabel.BY_FACILITY)),
        years());
  }

  private BrowsePage.Initial initial(String value, Label said) {
    int count = initials.getOrDefault(value, 0);
    String number = count == 0 ? words.say(BrowseLabel.NONE) : words.number(count);
    return new BrowsePage.Initial(
        value,
        words.number(count),
        words.say(said, value, number),
        count == 0 ? Optional.empty() : Optional.of(link(value)));
  }

  private Optional<Link> other() {
    return Optional.ofNullable(initials.get(Initial.OTHER))
        .map(n -> Link.of(words.say(BrowseLabel.OTHER, words.number(n)), link(Initial.OTHER)));
  }

  private String link(String initial) {
    return frame.links().search(all.with(Facet.INITIAL, initial));
  }

  private Doors years() {
    List<Door> years =
        changes.counts(EnumSet.of(ChangeKind.ARRIVED)).entrySet().stream()
            .map(
                year ->
                    new Door(
                        Shown.plain(words.say(BrowseLabel.YEAR, "" + year.getKey())),
                        words.number(year.getValue()),
                        arrivals(year.getKey())))
            .toList();
    return new Doors("by-year", words.say(BrowseLabel.BY_YEAR), years);
  }

  private String arrivals(int year) {
    return frame
        .links()
        .to(ChangesPageBuilder.place(Optional.of(year), Optional.of(ChangeKind.ARRIVED)));
  }
}
