package meibo;

import java.io.IOException;
import java.util.List;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Vocabulary;
import meibo.search.CatalogSearch;
import meibo.web.PageErrors;
import meibo.web.Routes;
import meibo.web.Site;

/** A directory that is open for questions. */
public interface Session extends AutoCloseable {

  CatalogSearch search();

  /** The vocabulary of the state of the index that answers now. */
  Vocabulary vocabulary();

  /** What the directory says of itself in that state. */
  default DirectoryInfo directory() {
    return DirectoryInfo.unnamed();
  }

  /** The pages for people, to be served beside the API. */
  default List<Routes> pages(Site site) {
    return List.of();
  }

  /** How pages show problems. */
  default PageErrors pageErrors(Site site) {
    return PageErrors.NONE;
  }

  @Override
  void close() throws IOException;
}
