package meibo.web.page;

import java.util.List;

/** Every component of the pages with made-up content, for whoever builds the next page. */
public record ComponentsPage(
    Frame frame,
    List<HitCard> cards,
    List<FacetGroup> facets,
    List<SearchPage.Tab> tabs,
    List<SearchPage.ActiveFilter> activeFilters,
    Paging paging,
    SearchPage.ExportMenu exports,
    HomePage.Doors doors,
    List<BrowsePage.Initial> initials,
    FigureChart chart,
    List<Said> history,
    MapPage.Place place,
    RecordPage.SourceLine source)
    implements Page {

  public ComponentsPage {
    cards = List.copyOf(cards);
    facets = List.copyOf(facets);
    tabs = List.copyOf(tabs);
    activeFilters = List.copyOf(activeFilters);
    initials = List.copyOf(initials);
    history = List.copyOf(history);
  }
}
