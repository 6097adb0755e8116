package meibo;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import meibo.search.IndexPublisher;
import meibo.search.SearchEngine;

/** Where an index is kept, and how it is written and asked there. */
interface IndexHome {

  /** As the settings say. */
  static IndexHome of(Settings settings) throws IOException {
    return switch (settings.engine()) {
      case LUCENE -> new FolderHome(settings.index());
      case OPENSEARCH -> ClusterHome.of(settings.openSearch(), System.getenv());
    };
  }

  /** The digest of the data that the index was made from; none where there is none to read. */
  Optional<String> digest() throws IOException;

  IndexPublisher publisher() throws IOException;

  /**
   * Opens the index.
   *
   * @param rebuild builds it anew from the data files, should it be damaged
   */
  Opened open(Caretaker.Rebuild rebuild) throws IOException;

  /** An engine with what looks after its index, to be closed first. */
  record Opened(SearchEngine engine, Closeable care) {}
}
