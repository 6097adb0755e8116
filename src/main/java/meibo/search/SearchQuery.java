package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.index.Facet;

/**
 * A search as the address says it. A link on a page is the same record with one thing changed.
 *
 * @param q the words, as typed
 * @param sort empty: relevance where there are words, else by name
 * @param page from 1
 */
public record SearchQuery(
    String q,
    Selection selection,
    Optional<SortOrder> sort,
    int page,
    int size,
    Language language) {

  public static final int DEFAULT_SIZE = 20;
  public static final int MAX_SIZE = 100;

  /** Hits that can be paged through; behind them stands the export. */
  public static final int MAX_PAGED = 10_000;

  /** Code points of {@link #q}. */
  public static final int MAX_LENGTH = 500;

  /** Every organization, by name. */
  public static SearchQuery everything(Language language) {
    return of("", language);
  }

  /** Organizations that match the words. */
  public static SearchQuery of(String q, Language language) {
    return new SearchQuery(
        q, Selection.of(EntryType.ORGANIZATION), Optional.empty(), 1, DEFAULT_SIZE, language);
  }

  public boolean hasWords() {
    return !q.isBlank();
  }

  public SortOrder order() {
    return sort.orElse(hasWords() ? SortOrder.RELEVANCE : SortOrder.NAME);
  }

  /** How many hits stand before the page. */
  public int from() {
    return (page - 1) * size;
  }

  public Optional<EntryType> type() {
    return selection.type();
  }

  public SearchQuery withWords(String words) {
    return new SearchQuery(words, selection, sort, 1, size, language);
  }

  public SearchQuery withType(Optional<EntryType> type) {
    return with(new Selection(type, selection.filters(), selection.year()));
  }

  public SearchQuery withYear(Optional<Integer> year) {
    return with(new Selection(selection.type(), selection.filters(), year));
  }

  public SearchQuery withSort(SortOrder order) {
    return new SearchQuery(q, selection, Optional.of(order), 1, size, language);
  }

  public SearchQuery withPage(int number) {
    return new SearchQuery(q, selection, sort, number, size, language);
  }

  public SearchQuery withSize(int hits) {
    return new SearchQuery(q, selection, sort, 1, hits, language);
  }

  public SearchQuery in(Language other) {
    return new SearchQuery(q, selection, sort, page, size, other);
  }

  /** The same search with the value selected besides those that are. */
  public SearchQuery with(Facet facet, String value) {
    List<String> values = new ArrayList<>(selection.values(facet));
    if (!values.contains(value)) {
      values.add(value);
    }
    return withValues(facet, values);
  }

  /** The same search without the value. */
  public SearchQuery without(Facet facet, String value) {
    return withValues(
        facet, selection.values(facet).stream().filter(v -> !v.equals(value)).toList());
  }

  /** The same search with no value of the facet selected. */
  public SearchQuery without(Facet facet) {
    return withValues(facet, List.of());
  }

  /** The same words and type without any filter. */
  public SearchQuery withoutFilters() {
    return with(new Selection(selection.type(), Map.of(), Optional.empty()));
  }

  private SearchQuery withValues(Facet facet, List<String> values) {
    Map<Facet, List<String>> filters = new TreeMap<>(selection.filters());
    filters.put(facet, values);
    return with(new Selection(selection.type(), filters, selection.year()));
  }

  private SearchQuery with(Selection other) {
    return new SearchQuery(q, other, sort, 1, size, language);
  }
}
