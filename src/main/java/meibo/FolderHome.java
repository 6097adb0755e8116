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

/** An index of the embedded engine, in a folder of this machine. */
record FolderHome(Path folder) implements IndexHome {

  /** An index that is read through in a tenth of a second; a larger one is while it serves. */
  private static final long READ_BEFORE_SERVING = 128L << 20;

  private static final Logger LOG = Logger.getLogger(FolderHome.class.getName());

  @Override
  public Optional<String> digest() {
    if (!LuceneEngine.isIndex(folder)) {
      return Optional.empty();
    }
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      if (engine.bytes() <= READ_BEFORE_SERVING) {
        engine.checkIntegrity();
      }
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
  public Opened open(Caretaker.Rebuild rebuild) throws IOException {
    LuceneEngine engine = LuceneEngine.open(folder);
    return new Opened(engine, new Caretaker(engine, rebuild));
  }
}
