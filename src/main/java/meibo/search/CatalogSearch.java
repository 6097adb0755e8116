package meibo.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import meibo.catalog.EntryKey;
import meibo.catalog.Language;

/** The one door to the directory: everything that pages, API, exports and commands ask. */
public interface CatalogSearch {

  /** The hits of a search, a page at a time, with facets and reasons. */
  SearchResults search(SearchQuery query);

  /**
   * The entries of a search's page and no more: neither counts nor reasons, which cost most of a
   * search. Where nothing matches, the weaker entries that are near.
   */
  default List<Found> entries(SearchQuery query) {
    SearchResults results = search(query);
    return Stream.concat(results.hits().stream(), results.near().stream())
        .map(hit -> new Found(hit.entry(), hit.record(), hit.evidence(), hit.score()))
        .toList();
  }

  /** The whole set of a search in its order, whatever its page. */
  void each(SearchQuery query, Consumer<Found> sink);

  Optional<Found> find(EntryKey key);

  /** What the page of an entry links to. */
  Related related(Found entry);

  /** What a visitor may be about to type, the likeliest first. */
  List<Suggestion> suggest(String typed, int limit, Language language);

  /** Organizations like this one, the likest first; none without evidence. */
  List<Similar> similar(Found organization, int limit);

  Generation generation();
}
