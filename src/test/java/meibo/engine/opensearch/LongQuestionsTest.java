package meibo.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meibo.LiveDirectory;
import meibo.Session;
import meibo.catalog.Language;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worst that a thesaurus can do: every word asked for opens up as many as there may be, and the
 * directory has each of them in several places. Unbounded, that is twice what engines take.
 */
@Tag("long")
class LongQuestionsTest {

  private static final int CONCEPTS = 16;
  private static final int LABELS = 128;
  private static final String LETTERS = "アイウエオカキクケコサシスセソタ";

  @TempDir private Path folder;

  @Test
  void bothEnginesTakeThemAndAnswerAlike() throws Exception {
    LiveDirectory directory =
        LiveDirectory.in(folder)
            .organizations(each(LongQuestionsTest::organization))
            .with("thesaurus.jsonl", each(LongQuestionsTest::concept));
    try (Session embedded = directory.open();
        Session cluster = directory.on(SharedNode.index(1)).open()) {
      for (String separator : List.of(" ", "と")) {
        SearchQuery query = SearchQuery.of(words(separator), Language.JA);
        SearchResults ours = embedded.search().search(query);
        assertThat(summary(cluster.search().search(query))).isEqualTo(summary(ours));
      }
      SearchQuery one = SearchQuery.of(label(3, 0), Language.JA);
      assertThat(embedded.search().search(one).total()).isEqualTo(1);
    }
  }

  private static String words(String separator) {
    return IntStream.range(0, CONCEPTS)
        .mapToObj(c -> label(c, 0))
        .collect(Collectors.joining(separator));
  }

  private static String summary(SearchResults results) {
    return results.how() + " " + results.hits().stream().map(h -> h.entry().key()).toList();
  }

  private static String[] each(IntFunction<String> line) {
    return IntStream.range(0, CONCEPTS).mapToObj(line).toArray(String[]::new);
  }

  private static String concept(int concept) {
    return "{\"id\":\"c%d\",\"prefLabel\":{\"ja\":\"%s\"},\"altLabel\":{\"ja\":[%s]}}"
        .formatted(concept, label(concept, 0), quoted(concept, 1));
  }

  private static String organization(int concept) {
    String all = quoted(concept, 0);
    return ("{\"id\":\"o%d\",\"category\":\"company\",\"name\":{\"ja\":\"株式会社%d号\"},"
            + "\"aliases\":[%s],\"products\":[%s],\"description\":{\"ja\":\"%s\"},"
            + "\"sources\":[{\"seed\":true}]}")
        .formatted(concept, concept, all, all, all.replace("\"", ""));
  }

  private static String quoted(int concept, int first) {
    return IntStream.range(first, LABELS)
        .mapToObj(i -> '"' + label(concept, i) + '"')
        .collect(Collectors.joining(","));
  }

  /** Six letters that say which of the concept's labels it is, in base 16. */
  private static String label(int concept, int number) {
    int code = concept * LABELS + number;
    return "ロ" + letter(code >> 8) + "ン" + letter(code >> 4) + "ム" + letter(code);
  }

  private static char letter(int code) {
    return LETTERS.charAt(code & 15);
  }
}
