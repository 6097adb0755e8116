package meibo.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import meibo.catalog.EntryKey;
import meibo.index.IndexDocument;

/** The port to publish: brings an index in line with the directory in one atomic commit. */
public interface IndexPublisher extends Closeable {

  /**
   * Makes the index hold just these documents. Until it returns, and if it fails, searches see the
   * old state.
   *
   * @param language the version of all language work; another one than the index's rebuilds
   *     everything
   * @param digest the digest of the data files, kept with the commit
   * @param smallFiles texts of the files that are no entries, kept with the commit
   */
  SyncReport sync(
      String language, String digest, Map<String, String> smallFiles, Documents documents)
      throws IOException;

  /** The documents of a directory, made one at a time and only where they changed. */
  interface Documents {
    /** Calls the sink for every entry. */
    void each(Consumer<Draft> sink) throws IOException;
  }

  /**
   * An entry about to be indexed.
   *
   * @param fingerprint the hash of all that goes into the document
   * @param document makes the document; called only where the fingerprint is new
   */
  record Draft(EntryKey key, String fingerprint, Supplier<IndexDocument> document) {}
}
