package meibo.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import meibo.catalog.EntryKey;
import meibo.catalog.Language;

/** The one door to the directory: everything that pages, API, exports and commands ask. */
public interface CatalogSearch {

  /** The hits of a search, a page at a time, with facets and reasons. */
  SearchResults search(SearchQuery query);

  /**
   * Organizations whose names have something in common with one of the texts, the likeliest first:
   * to be looked at closely, not to be shown. Also by corporate number and host.
   */
  List<Found> named(Collection<String> texts, int limit);

  /** The whole set of a search in its order, whatever its page. */
  void each(SearchQuery query, Consumer<Found> sink);

  Optional<Found> find(EntryKey key);

  /** What the page of an entry links to. */
  Related related(Found entry);

  /** What a visitor may be about to type, the likeliest first. */
  List<Suggestion> suggest(String typed, int limit, Language language);

  /** Organizations like this one, the likest first; none without evidence. */
  List<Similar> similar(Found organization, int limit);

  /** False while nothing can be answered. */
  default boolean isReady() {
    return true;
  }

  Generation generation();
}
