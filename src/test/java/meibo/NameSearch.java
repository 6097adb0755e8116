package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import meibo.catalog.Language;
import meibo.search.SearchQuery;

/** The invented directory, asked for names. */
record NameSearch(Session session) implements AutoCloseable {

  static NameSearch in(Path folder) throws DataProblems, IOException {
    return new NameSearch(InventedDirectory.in(folder).open());
  }

  /** Holds where the organization comes first. */
  void first(String q, String id) {
    assertThat(ids(q)).as(q).startsWith(id);
  }

  /** Holds where nobody is found. */
  void nothing(String q) {
    assertThat(ids(q)).as(q).isEmpty();
  }

  private List<String> ids(String q) {
    return session.search().search(SearchQuery.of(q, Language.JA)).hits().stream()
        .map(hit -> hit.entry().id())
        .toList();
  }

  @Override
  public void close() throws IOException {
    session.close();
  }
}
