package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.EntryKey;
import meibo.search.CatalogSearch;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken home is what was on screen: the same hits in the same order. */
class ExportOrderTest {

  @TempDir static Path index;
  private static Session session;

  @BeforeAll
  static void openTheRealData() throws Exception {
    session =
        new EngineWorkshop()
            .open(
                new Settings(
                    Path.of(Settings.DEFAULT_DATA),
                    index,
                    Settings.Engine.LUCENE,
                    Optional.empty()));
  }

  @AfterAll
  static void close() throws Exception {
    session.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', all, name",
    "'', organization, -name",
    "理化学, all, name",
    "'', organization, since",
    "'', all, -since",
    "再生医療, all, relevance",
    "株式会社, organization, relevance"
  })
  void anExportHoldsTheHitsOfAllPagesInTheirOrder(String q, String type, String sort) {
    SearchQuery query =
        new SearchAddress(session.vocabulary())
            .parse(Map.of("q", List.of(q), "type", List.of(type), "sort", List.of(sort)));
    List<EntryKey> exported = new ArrayList<>();
    session.search().each(query, found -> exported.add(found.entry().key()));
    assertThat(exported).isEqualTo(paged(query)).isNotEmpty();
  }

  private static List<EntryKey> paged(SearchQuery query) {
    CatalogSearch search = session.search();
    List<EntryKey> keys = new ArrayList<>();
    SearchResults page = search.search(query.withSize(SearchQuery.MAX_SIZE));
    for (int number = 1; number <= page.pages(); number++) {
      search
          .search(query.withSize(SearchQuery.MAX_SIZE).withPage(number))
          .hits()
          .forEach(hit -> keys.add(hit.entry().key()));
    }
    return keys;
  }
}
