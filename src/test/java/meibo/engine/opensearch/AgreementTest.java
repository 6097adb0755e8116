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
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.evaluation.JudgedQueries;
import meibo.evaluation.JudgedQuery;
import meibo.index.Facet;
import meibo.search.Found;
import meibo.search.Hit;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.search.SortOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
      sameScores(judged.query(), theirs, ours);
      List<String> hits = firstOf(ours);
      List<String> others = firstOf(theirs);
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

  @ParameterizedTest
  @EnumSource(names = {"NAME", "NAME_BACKWARDS", "SINCE", "SINCE_BACKWARDS"})
  void sortedOrdersAreTheSame(SortOrder order) {
    for (Language language : Language.values()) {
      SearchQuery all =
          SearchQuery.of("", language).withType(Optional.empty()).withSort(order).withSize(100);
      for (int page = 1; page <= 4; page++) {
        SearchQuery query = all.withPage(page);
        assertThat(keys(cluster.search().search(query)))
            .as(order + " " + language)
            .isEqualTo(keys(embedded.search().search(query)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"医療機器", "りけん", "神戸大学 再生医療", ""})
  void filtersNarrowAndCountTheSame(String words) {
    SearchQuery query =
        SearchQuery.of(words, Language.JA)
            .with(Facet.CATEGORY, "company")
            .with(Facet.CATEGORY, "research")
            .with(Facet.SECTOR, "medical-devices");
    for (SearchQuery q : List.of(query, query.withYear(Optional.of(2016)))) {
      SearchResults ours = embedded.search().search(q);
      SearchResults theirs = cluster.search().search(q);
      assertThat(summary(theirs)).isEqualTo(summary(ours));
      assertThat(keys(theirs)).isEqualTo(keys(ours));
      assertThat(theirs.unknownYear()).isEqualTo(ours.unknownYear());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"り", "sys", "神戸", "メディカ", "kaw"})
  void suggestionsAreTheSame(String typed) {
    assertThat(cluster.search().suggest(typed, 8, Language.JA))
        .isEqualTo(embedded.search().suggest(typed, 8, Language.JA));
  }

  @Test
  void anEntryItsLinksAndItsLikesAreTheSame() {
    Found ours = found(embedded);
    Found theirs = found(cluster);
    assertThat(theirs.record()).isEqualTo(ours.record());
    assertThat(theirs.drawn()).isEqualTo(ours.drawn());
    assertThat(cluster.search().related(theirs)).isEqualTo(embedded.search().related(ours));
    assertThat(cluster.search().similar(theirs, 5).stream().map(s -> s.organization().entry()))
        .isEqualTo(
            embedded.search().similar(ours, 5).stream()
                .map(s -> s.organization().entry())
                .toList());
  }

  private static Found found(Session session) {
    return session.search().find(new EntryKey(EntryType.ORGANIZATION, "medicaroid")).orElseThrow();
  }

  private static void sameScores(String query, SearchResults theirs, SearchResults ours) {
    assertThat(scores(theirs))
        .as(query)
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-3 * Math.abs(b) ? 0 : 1)
        .containsExactlyElementsOf(scores(ours));
  }

  private static List<Float> scores(SearchResults results) {
    return results.hits().stream().map(Hit::score).toList();
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

  private static List<String> firstOf(SearchResults results) {
    return keys(results).stream().limit(SHOWN).toList();
  }

  private static List<String> keys(SearchResults results) {
    return results.hits().stream().map(h -> h.entry().key().toString()).toList();
  }

  private static SearchQuery query(JudgedQuery judged) {
    Optional<EntryType> type = Coded.find(EntryType.class, judged.type());
    return SearchQuery.of(judged.query(), Language.JA).withType(type);
  }
}
