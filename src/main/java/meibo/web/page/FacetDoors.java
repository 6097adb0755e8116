package meibo.web.page;

import java.util.List;
import java.util.Map;
import meibo.index.Facet;
import meibo.search.FacetValue;
import meibo.search.SearchQuery;
import meibo.web.page.HomePage.Door;
import meibo.web.page.HomePage.Doors;

/** The values of facets as links that narrow a search. */
final class FacetDoors {

  private final Frame frame;
  private final SearchQuery query;
  private final Map<Facet, List<FacetValue>> facets;

  /**
   * @param query what the links narrow
   * @param facets its counts
   */
  FacetDoors(Frame frame, SearchQuery query, Map<Facet, List<FacetValue>> facets) {
    this.frame = frame;
    this.query = query;
    this.facets = facets;
  }

  Doors of(Facet facet, Label title) {
    Wording words = frame.words();
    List<Door> doors =
        values(facet).stream()
            .map(
                v ->
                    new Door(
                        words.shown(v.label()).orElseGet(() -> Shown.plain(v.value())),
                        words.number(v.count()),
                        frame.links().search(query.with(facet, v.value()))))
            .toList();
    return new Doors("by-" + facet.id(), words.say(title), doors);
  }

  /** What entries really have. */
  List<FacetValue> values(Facet facet) {
    return facets.getOrDefault(facet, List.of()).stream()
        .filter(v -> !v.value().equals(Facet.NONE) && v.count() > 0)
        .toList();
  }
}
