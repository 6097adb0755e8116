package meibo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import meibo.index.Facet;
import meibo.search.FacetValue;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.web.page.SearchPage.ActiveFilter;

/** The conditions of a search as text, each with the link that removes it. */
final class ActiveFilters {

  private final Frame frame;
  private final SearchResults results;
  private final View view;
  private final Function<SearchQuery, Optional<String>> without;

  /**
   * @param without what a search would find, in words, where that is to be said
   */
  ActiveFilters(
      Frame frame,
      SearchResults results,
      View view,
      Function<SearchQuery, Optional<String>> without) {
    this.frame = frame;
    this.results = results;
    this.view = view;
    this.without = without;
  }

  List<ActiveFilter> list() {
    SearchQuery query = results.query();
    List<ActiveFilter> filters = new ArrayList<>();
    query
        .selection()
        .filters()
        .forEach(
            (facet, values) ->
                values.forEach(v -> filters.add(filter(text(facet, v), query.without(facet, v)))));
    query
        .selection()
        .year()
        .ifPresent(
            y ->
                filters.add(
                    filter(
                        frame.say(SearchLabel.IN_YEAR, String.valueOf(y)),
                        query.withYear(Optional.empty()))));
    return filters;
  }

  private ActiveFilter filter(String text, SearchQuery rest) {
    return new ActiveFilter(
        text,
        frame.links().search(rest, view),
        frame.say(SearchLabel.REMOVE_FILTER, text),
        without.apply(rest));
  }

  /** {@code 分野: 医療機器}. */
  private String text(Facet facet, String value) {
    String label =
        new FacetGroups(frame.words())
            .inWords(facet, value)
            .or(() -> labelOfResult(facet, value))
            .orElse(value);
    return frame.say(Meanings.of(facet)) + ": " + label;
  }

  private Optional<String> labelOfResult(Facet facet, String value) {
    return results.facets().getOrDefault(facet, List.of()).stream()
        .filter(v -> v.value().equals(value))
        .map(FacetValue::label)
        .map(frame.words()::plain)
        .filter(l -> !l.isEmpty())
        .findFirst();
  }
}
