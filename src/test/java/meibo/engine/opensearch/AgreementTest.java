package meibo.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meibo.LiveDirectory;
import meibo.Session;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.evaluation.JudgedQueries;
import meibo.evaluation.JudgedQuery;
import meibo.search.Hit;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both engines answer the judged queries alike: the same set, counted alike, in the same order. */
class AgreementTest {

  private static final Path QUERIES = Path.of("src/test/resources/meibo/relevance/kbic-dev.jsonl");
  private static final int SHOWN = 10;

  @TempDir private static Path folder;
  private static Session embedded;
  private static Session cluster;
  private static List<JudgedQuery> queries;

  @BeforeAll
  static void openBoth() throws Exception {
    LiveDirectory own = LiveDirectory.own(folder);
    embedded = own.open();
    cluster = own.on(SharedNode.index(1)).open();
    queries = JudgedQueries.read(QUERIES);
  }

  @AfterAll
  static void closeBoth() throws Exception {
    embedded.close();
    cluster.close();
  }

  @Test
  void theSameHitsAreFoundCountedAndOrdered() {
    List<String> different = new ArrayList<>();
    int first = 0;
    double shared = 0;
    for (JudgedQuery judged : queries) {
      SearchQuery query = query(judged);
      SearchResults ours = embedded.search().search(query);
      SearchResults theirs = cluster.search().search(query);
      assertThat(summary(theirs)).as(judged.query()).isEqualTo(summary(ours));
      List<String> hits = keys(ours);
      List<String> others = keys(theirs);
      first += hits.stream().limit(1).toList().equals(others.stream().limit(1).toList()) ? 1 : 0;
      shared += share(hits, others);
      if (!hits.equals(others)) {
        different.add(judged.query() + "\n  " + hits + "\n  " + others);
      }
    }
    String shown = String.join("\n", different);
    assertThat((double) first / queries.size()).as(shown).isGreaterThanOrEqualTo(0.98);
    assertThat(SHOWN * shared / queries.size()).as(shown).isGreaterThanOrEqualTo(9.5);
  }

  @Test
  void theScoresAreEqualToo() {
    for (JudgedQuery judged : queries.subList(0, 60)) {
      assertThat(scores(cluster, judged))
          .as(judged.query())
          .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-3 * Math.abs(b) ? 0 : 1)
          .containsExactlyElementsOf(scores(embedded, judged));
    }
  }

  private static List<Float> scores(Session session, JudgedQuery judged) {
    return session.search().search(query(judged)).hits().stream().map(Hit::score).toList();
  }

  /** All that does not hang on the order. */
  private static String summary(SearchResults results) {
    return results.how() + " " + results.total() + " " + results.types() + " " + results.facets();
  }

  private static double share(List<String> hits, List<String> others) {
    Set<String> both = new HashSet<>(hits);
    both.retainAll(others);
    int most = Math.max(hits.size(), others.size());
    return most == 0 ? 1 : (double) both.size() / most;
  }

  private static List<String> keys(SearchResults results) {
    return results.hits().stream().limit(SHOWN).map(h -> h.entry().key().toString()).toList();
  }

  private static SearchQuery query(JudgedQuery judged) {
    Optional<EntryType> type = Coded.find(EntryType.class, judged.type());
    return SearchQuery.of(judged.query(), Language.JA).withType(type);
  }
}
