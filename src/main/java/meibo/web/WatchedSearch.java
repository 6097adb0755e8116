package meibo.web;

import java.util.function.Consumer;
import meibo.search.CatalogSearch;
import meibo.search.PassingSearch;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;

/** A search whose answers are told to an observer too. */
public final class WatchedSearch extends PassingSearch {

  private final Consumer<SearchResults> observer;

  public WatchedSearch(CatalogSearch search, Consumer<SearchResults> observer) {
    super(search);
    this.observer = observer;
  }

  @Override
  public SearchResults search(SearchQuery query) {
    SearchResults results = super.search(query);
    observer.accept(results);
    return results;
  }
}
