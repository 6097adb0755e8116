package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import meibo.catalog.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, [1]",
    "1, 3, [1] 2 3 next",
    "2, 3, prev 1 [2] 3 next",
    "3, 3, prev 1 2 [3]",
    "6, 12, prev 1 … 4 5 [6] 7 8 … 12 next",
    "9, 3, 1 … 3"
  })
  void linksNearPagesAndTheEndsAndOnlyStepsThatExist(int page, int last, String shown) {
    Paging paging = Paging.of(page, last, new Wording(Language.JA), n -> "?page=" + n);
    String numbers =
        paging.pages().stream()
            .map(n -> (n.gap() ? "… " : "") + (n.current() ? "[" + n.text() + "]" : n.text()))
            .collect(Collectors.joining(" "));
    String steps =
        (paging.previous().isPresent() ? "prev " : "")
            + numbers
            + (paging.next().isPresent() ? " next" : "");
    assertThat(steps).isEqualTo(shown);
  }
}
