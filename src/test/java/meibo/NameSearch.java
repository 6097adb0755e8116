package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import meibo.catalog.Language;
import meibo.search.SearchQuery;

/** The invented directory, asked for names. */
final class NameSearch {

  private NameSearch() {}

  /** Holds where the organization comes first. */
  static void first(String q, String id) {
    assertThat(ids(q)).as(q).startsWith(id);
  }

  /** Holds where nobody is found. */
  static void nothing(String q) {
    assertThat(ids(q)).as(q).isEmpty();
  }

  private static List<String> ids(String q) {
    return InventedDirectory.session()
        .search()
        .search(SearchQuery.of(q, Language.JA))
        .hits()
        .stream()
        .map(hit -> hit.entry().id())
        .toList();
  }
}
