package meibo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
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

/** The commands' work done with data files and the engine that the settings name. */
final class EngineWorkshop implements Workshop {

  private static final Logger LOG = Logger.getLogger(EngineWorkshop.class.getName());

  @Override
  public Session open(Settings settings) throws DataProblems, IOException {
    IndexHome home = IndexHome.of(settings);
    DataFiles files = new DataFiles(settings.data());
    Optional<String> indexed = home.digest();
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
    return new EngineSession(home.open(() -> index(settings)));
  }

  @Override
  public SyncReport index(Settings settings) throws DataProblems, IOException {
    try {
      return new Archive(new DataFiles(settings.data()), IndexHome.of(settings)).sync();
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
