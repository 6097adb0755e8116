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
import meibo.load.DataFile;
import meibo.load.DataFiles;
import meibo.load.Problem;
import meibo.load.importing.DataFileVersions;
import meibo.load.importing.Import;
import meibo.load.importing.ImportReport;
import meibo.load.importing.ImportRequest;
import meibo.load.importing.Progress;
import meibo.search.SyncReport;

/** The commands' work done with the embedded engine. */
final class EmbeddedWorkshop implements Workshop {

  private static final Logger LOG = Logger.getLogger(EmbeddedWorkshop.class.getName());

  /** An index that is read through in a tenth of a second; a larger one is while it serves. */
  private static final long READ_BEFORE_SERVING = 128L << 20;

  @Override
  public Session open(Settings settings) throws DataProblems, IOException {
    mustBeEmbedded(settings);
    DataFiles files = new DataFiles(settings.data());
    Optional<String> indexed = indexedDigest(settings.index());
    if (!indexed.equals(Optional.of(Archive.digest(files)))) {
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
      } catch (IOException notWritten) {
        if (indexed.isEmpty()) {
          throw notWritten;
        }
        LOG.log(
            Level.WARNING,
            "The index cannot be brought in line; serving it as it was. {0}",
            notWritten.getMessage());
      }
    }
    LuceneEngine engine = LuceneEngine.open(settings.index());
    return new EmbeddedSession(engine, new Caretaker(engine, () -> index(settings)));
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

  @Override
  public ImportReport bringIn(Settings settings, ImportRequest request, Progress progress)
      throws DataProblems, IOException {
    ImportReport report = new Import(new DataFiles(settings.data()), request, progress).run();
    if (report.published()) {
      progress.at(Progress.Stage.INDEXING, 0, 0);
      index(settings);
    }
    return report;
  }

  @Override
  public Optional<String> undoImport(Settings settings) throws DataProblems, IOException {
    Optional<DataFile> undone = new DataFileVersions(new DataFiles(settings.data())).undo();
    if (undone.isPresent()) {
      index(settings);
    }
    return undone.map(DataFile::fileName);
  }

  /** The digest of the data that the index was made from, if there is an index to read. */
  private static Optional<String> indexedDigest(Path index) {
    if (!LuceneEngine.isIndex(index)) {
      return Optional.empty();
    }
    try (LuceneEngine engine = LuceneEngine.open(index)) {
      if (engine.bytes() <= READ_BEFORE_SERVING) {
        engine.checkIntegrity();
      }
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
