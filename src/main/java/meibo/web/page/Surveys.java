package meibo.web.page;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import meibo.search.CatalogSearch;
import meibo.search.EngineUnavailable;

/**
 * The survey of the directory as it is now. It is made when somebody first asks after a change, and
 * kept until the next change.
 */
public final class Surveys {

  /** Seconds that a visitor waits; a directory of millions takes longer, once. */
  private static final int PATIENCE = 10;

  private final CatalogSearch search;
  private long generation = -1;
  private CompletableFuture<Survey> running = new CompletableFuture<>();

  public Surveys(CatalogSearch search) {
    this.search = search;
  }

  /**
   * The survey.
   *
   * @throws EngineUnavailable where the records are still being looked through
   */
  Survey now() {
    try {
      CompletableFuture<Survey> survey = started();
      return survey.copy().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new EngineUnavailable("the records are still being counted", e);
    }
  }

  private synchronized CompletableFuture<Survey> started() {
    long now = search.generation().number();
    if (now != generation || running.isCompletedExceptionally()) {
      generation = now;
      running = CompletableFuture.supplyAsync(() -> Survey.of(search), Thread::startVirtualThread);
    }
    return running;
  }
}
