package meibo.web;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import meibo.catalog.EntryKey;
import meibo.catalog.Language;
import meibo.search.CatalogSearch;
import meibo.search.Deadline;
import meibo.search.Found;
import meibo.search.Generation;
import meibo.search.Related;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.search.Similar;
import meibo.search.Suggestion;

/**
 * Refuses at once what would only wait: so many searches and exports run at a time, and under more
 * load than that those that run stay quick.
 */
public final class BoundedSearch implements CatalogSearch {

  /**
   * Searches at a time. A search is a millisecond of one processor's work, so the last of so many
   * waits some tens of milliseconds on a small machine, and a page's burst is never refused.
   */
  public static final int SEARCHES = 64;

  /** Exports at a time: they last as long as their reader is slow. */
  public static final int EXPORTS = 8;

  /** A search of a million entries takes some tens of milliseconds. */
  public static final int LONGEST_MILLIS = 3_000;

  private static final Duration FOREVER = Duration.ofDays(1);

  private final CatalogSearch search;
  private final Semaphore searches;
  private final Semaphore exports;
  private final Duration longest;

  /** Without an end for a search. */
  public BoundedSearch(CatalogSearch search, int searches, int exports) {
    this(search, searches, exports, FOREVER);
  }

  /**
   * Bounds.
   *
   * @param longest after which a search is given up; exports, which last as long as their reader
   *     likes, are not
   */
  public BoundedSearch(CatalogSearch search, int searches, int exports, Duration longest) {
    this.longest = longest;
    this.search = search;
    this.searches = new Semaphore(searches);
    this.exports = new Semaphore(exports);
  }

  @Override
  public SearchResults search(SearchQuery query) {
    return timely(() -> search.search(query));
  }

  @Override
  public List<Found> named(Collection<String> texts, int limit) {
    return timely(() -> search.named(texts, limit));
  }

  @Override
  public void each(SearchQuery query, Consumer<Found> sink) {
    within(
        exports,
        () -> {
          search.each(query, sink);
          return true;
        });
  }

  @Override
  public Optional<Found> find(EntryKey key) {
    return timely(() -> search.find(key));
  }

  @Override
  public Related related(Found entry) {
    return timely(() -> search.related(entry));
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit, Language language) {
    return timely(() -> search.suggest(typed, limit, language));
  }

  @Override
  public List<Similar> similar(Found organization, int limit) {
    return timely(() -> search.similar(organization, limit));
  }

  @Override
  public boolean isReady() {
    return search.isReady();
  }

  @Override
  public Generation generation() {
    return search.generation();
  }

  private <T> T timely(Supplier<T> work) {
    return within(searches, () -> Deadline.within(longest, work));
  }

  private static <T> T within(Semaphore permits, Supplier<T> work) {
    if (!permits.tryAcquire()) {
      throw new Refusal(Problem.overloaded());
    }
    try {
      return work.get();
    } finally {
      permits.release();
    }
  }
}
