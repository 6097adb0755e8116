package meibo.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.catalog.Entry;
import meibo.catalog.Language;
import meibo.match.MatchQuery;
import meibo.match.Matcher;
import meibo.search.CatalogSearch;
import meibo.search.Hit;
import meibo.search.SearchQuery;

/**
 * Asks what visitors will ask, before they do: until a virtual machine has compiled the way of a
 * question, the first searches take ten times as long, and the first list a coordinator drops four
 * times. What comes out is thrown away.
 */
final class WarmUp implements Runnable {

  /** After the first visitor, who may be waiting already. */
  private static final Duration DELAY = Duration.ofSeconds(2);

  /** Three hundred names are enough for the compiler, in a directory of any size. */
  private static final int PAGES = 3;

  private static final int TYPED = 2;

  private final CatalogSearch search;

  private WarmUp(CatalogSearch search) {
    this.search = search;
  }

  /** Begins in the background; ends by itself, and with the process. */
  static void begin(CatalogSearch search) {
    Thread thread = new Thread(new WarmUp(search), "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    Matcher matcher = new Matcher(search);
    try {
      Thread.sleep(DELAY);
      names().forEach(name -> ask(name, matcher));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException closedOrAway) {
      // Nobody waits for an answer, and who asks next is told.
      System.getLogger(WarmUp.class.getName())
          .log(System.Logger.Level.DEBUG, "not warmed up", closedOrAway);
    }
  }

  private void ask(String name, Matcher matcher) {
    search.search(SearchQuery.of(name, Language.JA));
    search.suggest(name.substring(0, Math.min(TYPED, name.length())), 10, Language.JA);
    matcher.match(MatchQuery.of("", name), Matcher.DEFAULT_LIMIT);
  }

  private Stream<String> names() {
    SearchQuery all = SearchQuery.everything(Language.JA).withSize(SearchQuery.MAX_SIZE);
    return IntStream.rangeClosed(1, PAGES)
        .mapToObj(page -> search.search(all.withPage(page)))
        .flatMap(results -> results.hits().stream())
        .map(Hit::entry)
        .flatMap(WarmUp::names);
  }

  private static Stream<String> names(Entry entry) {
    return Stream.of(entry.name().ja(), entry.name().kana(), entry.name().en())
        .flatMap(Optional::stream);
  }
}
