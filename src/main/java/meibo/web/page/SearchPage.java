package meibo.web.page;

import java.util.List;
import java.util.Optional;
import meibo.search.SearchAddress.Parameter;
import meibo.search.SearchQuery;

/**
 * The results of a search.
 *
 * @param heading what was asked
 * @param count how much was found, as it is announced
 * @param note what must be said of the way in which the hits match
 * @param hidden what the search form sends along without showing it
 * @param year the year that the filter holds
 * @param kinds kinds of entries that words were read as, each with a link that leaves only them
 * @param end what is said where there are no further pages to link
 */
public record SearchPage(
    Frame frame,
    SearchQuery query,
    View view,
    String heading,
    String count,
    Optional<String> note,
    Optional<String> unknownYear,
    Optional<String> end,
    List<Parameter> hidden,
    List<Tab> tabs,
    List<ActiveFilter> activeFilters,
    String clearAll,
    List<FacetGroup> facets,
    Optional<Integer> year,
    List<HitCard> hits,
    List<HitCard> near,
    List<Link> didYouMean,
    List<Link> kinds,
    List<Choice> sorts,
    List<Choice> sizes,
    List<Tab> views,
    Paging paging,
    ExportMenu exports)
    implements Page {

  public SearchPage {
    hidden = List.copyOf(hidden);
    tabs = List.copyOf(tabs);
    activeFilters = List.copyOf(activeFilters);
    facets = List.copyOf(facets);
    hits = List.copyOf(hits);
    near = List.copyOf(near);
    didYouMean = List.copyOf(didYouMean);
    kinds = List.copyOf(kinds);
    sorts = List.copyOf(sorts);
    sizes = List.copyOf(sizes);
    views = List.copyOf(views);
  }

  /** One of several neighbouring pages. */
  public record Tab(String text, Optional<String> count, String href, boolean current) {}

  /**
   * A condition that narrows the results.
   *
   * @param removeLabel the whole of the link for those who hear it
   * @param without what would be found without it, where that is worth saying
   */
  public record ActiveFilter(
      String text, String removeHref, String removeLabel, Optional<String> without) {}

  /** A value of a select. */
  public record Choice(String value, String text, boolean selected) {}

  /** What can be downloaded. */
  public record ExportMenu(String text, List<ExportLink> links) {

    public ExportMenu {
      links = List.copyOf(links);
    }
  }

  /** A download: which format, how much of what. */
  public record ExportLink(String text, String detail, String href) {}

  public boolean isTable() {
    return view == View.TABLE;
  }

  public boolean isEmpty() {
    return hits.isEmpty() && end.isEmpty();
  }
}
