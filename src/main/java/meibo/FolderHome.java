package meibo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import meibo.engine.lucene.LuceneEngine;
import meibo.engine.lucene.LucenePublisher;
import meibo.search.IndexPublisher;
import meibo.search.SearchEngine;

/** An index of the embedded engine, in a folder of this machine. */
record FolderHome(Path folder) implements IndexHome {

  private static final Logger LOG = Logger.getLogger(FolderHome.class.getName());

  @Override
  public Optional<String> digest() {
    if (!LuceneEngine.isIndex(folder)) {
      return Optional.empty();
    }
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      return Optional.of(engine.generation().digest());
    } catch (IOException | RuntimeException unreadable) {
      LOG.log(Level.WARNING, "The index in {0} cannot be read and is built anew.", folder);
      return Optional.empty();
    }
  }

  @Override
  public IndexPublisher publisher() throws IOException {
    Files.createDirectories(folder);
    return LucenePublisher.open(folder);
  }

  @Override
  public SearchEngine open() throws IOException {
    return LuceneEngine.open(folder);
  }
}
