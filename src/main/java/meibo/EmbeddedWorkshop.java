package meibo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import meibo.engine.lucene.LuceneEngine;
import meibo.load.CatalogReader;
import meibo.load.Checked;
import meibo.load.DataDigest;
import meibo.load.DataFiles;
import meibo.load.Problem;
import meibo.search.SyncReport;

/** The commands' work done with the embedded engine. */
final class EmbeddedWorkshop implements Workshop {

  private static final Logger LOG = Logger.getLogger(EmbeddedWorkshop.class.getName());

  @Override
  public Session open(Settings settings) throws DataProblems, IOException {
    mustBeEmbedded(settings);
    DataFiles files = new DataFiles(settings.data());
    Optional<String> indexed = indexedDigest(settings.index());
    if (!indexed.equals(Optional.of(DataDigest.of(files)))) {
      try {
        index(settings);
      } catch (DataProblems problems) {
        if (indexed.isEmpty()) {
          throw problems;
        }
        LOG.log(
            Level.WARNING,
            "The data has {0} problems; serving the index as it was. See: meibo check",
            problems.problems().size());
      }
    }
    return new EmbeddedSession(LuceneEngine.open(settings.index()));
  }

  @Override
  public SyncReport index(Settings settings) throws DataProblems, IOException {
    mustBeEmbedded(settings);
    try {
      return new Archive(settings.data(), settings.index()).sync();
    } catch (UnsoundData unsound) {
      throw new DataProblems(lines(unsound.found()));
    }
  }

  @Override
  public List<String> check(Settings settings) throws IOException {
    return switch (CatalogReader.check(new DataFiles(settings.data()))) {
      case Checked.Sound sound -> List.of();
      case Checked.Unsound unsound -> lines(unsound);
    };
  }

  /** The digest of the data that the index was made from, if there is an index to read. */
  private static Optional<String> indexedDigest(Path index) {
    if (!LuceneEngine.isIndex(index)) {
      return Optional.empty();
    }
    try (LuceneEngine engine = LuceneEngine.open(index)) {
      return Optional.of(engine.generation().digest());
    } catch (IOException | RuntimeException unreadable) {
      LOG.log(Level.WARNING, "The index in {0} cannot be read and is built anew.", index);
      return Optional.empty();
    }
  }

  private static void mustBeEmbedded(Settings settings) throws IOException {
    if (settings.engine() != Settings.Engine.LUCENE) {
      throw new IOException(
          "--engine: expected lucene, found "
              + settings.engine().id()
              + ", which this version cannot do yet");
    }
  }

  private static List<String> lines(Checked.Unsound unsound) {
    List<String> shown = unsound.problems().stream().map(Problem::toString).toList();
    if (unsound.count() == shown.size()) {
      return shown;
    }
    String rest = "… and " + (unsound.count() - shown.size()) + " more";
    return java.util.stream.Stream.concat(shown.stream(), java.util.stream.Stream.of(rest))
        .toList();
  }
}
