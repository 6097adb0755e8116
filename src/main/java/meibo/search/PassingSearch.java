package meibo.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import meibo.catalog.EntryKey;
import meibo.catalog.Language;

/** Passes every question on to another search; who extends it does more with some of them. */
public class PassingSearch implements CatalogSearch {

  private final CatalogSearch search;

  public PassingSearch(CatalogSearch search) {
    this.search = search;
  }

  @Override
  public SearchResults search(SearchQuery query) {
    return search.search(query);
  }

  @Override
  public List<Found> named(Collection<String> texts, int limit) {
    return search.named(texts, limit);
  }

  @Override
  public void each(SearchQuery query, Consumer<Found> sink) {
    search.each(query, sink);
  }

  @Override
  public Optional<Found> find(EntryKey key) {
    return search.find(key);
  }

  @Override
  public Related related(Found entry) {
    return search.related(entry);
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit, Language language) {
    return search.suggest(typed, limit, language);
  }

  @Override
  public List<Similar> similar(Found organization, int limit) {
    return search.similar(organization, limit);
  }

  @Override
  public Generation generation() {
    return search.generation();
  }
}
