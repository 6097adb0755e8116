package meibo.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Links to the other pages of a list; what does not exist is not shown.
 *
 * @param pages the pages near the current one, with the first and the last
 * @param position where one is, in words
 */
public record Paging(
    Optional<String> previous, List<PageNumber> pages, Optional<String> next, String position) {

  /** Pages on each side of the current one that are linked. */
  private static final int NEAR = 2;

  public Paging {
    pages = List.copyOf(pages);
  }

  /**
   * A page by its number.
   *
   * @param gap true where pages before it are left out
   */
  public record PageNumber(String text, String label, String href, boolean current, boolean gap) {}

  static Paging of(int page, int last, Wording words, IntFunction<String> href) {
    List<Integer> numbers =
        Stream.of(
                IntStream.of(1),
                IntStream.rangeClosed(Math.max(1, page - NEAR), Math.min(last, page + NEAR)),
                IntStream.of(last))
            .flatMapToInt(s -> s)
            .filter(n -> n >= 1)
            .sorted()
            .distinct()
            .boxed()
            .toList();
    return new Paging(
        page > 1 && page <= last ? Optional.of(href.apply(page - 1)) : Optional.empty(),
        IntStream.range(0, numbers.size())
            .mapToObj(i -> number(numbers, i, page, words, href))
            .toList(),
        page < last ? Optional.of(href.apply(page + 1)) : Optional.empty(),
        words.say(SearchLabel.PAGE_OF, words.number(page), words.number(Math.max(1, last))));
  }

  private static PageNumber number(
      List<Integer> numbers, int i, int page, Wording words, IntFunction<String> href) {
    int n = numbers.get(i);
    return new PageNumber(
        words.number(n),
        words.say(SearchLabel.PAGE_NUMBER, words.number(n)),
        href.apply(n),
        n == page,
        i > 0 && numbers.get(i - 1) < n - 1);
  }

  public boolean isNeeded() {
    return pages.size() > 1;
  }
}
