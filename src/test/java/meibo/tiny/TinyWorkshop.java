package meibo.tiny;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import meibo.DataProblems;
import meibo.Session;
import meibo.Settings;
import meibo.Workshop;
import meibo.catalog.Vocabulary;
import meibo.cli.Commands;
import meibo.load.DataFile;
import meibo.load.DataFiles;
import meibo.load.importing.DataFileVersions;
import meibo.load.importing.Import;
import meibo.load.importing.ImportReport;
import meibo.load.importing.ImportRequest;
import meibo.load.importing.Progress;
import meibo.search.CatalogSearch;
import meibo.search.SyncReport;

/** Opens the tiny catalog, or finds the given problems. */
public final class TinyWorkshop implements Workshop {

  private final List<String> problems;

  public TinyWorkshop(String... problems) {
    this.problems = List.of(problems);
  }

  @Override
  public Session open(Settings settings) {
    CatalogSearch search = new TinyCatalog(TinyRecords.all());
    return new Session() {
      @Override
      public CatalogSearch search() {
        return search;
      }

      @Override
      public Vocabulary vocabulary() {
        return TinyRecords.VOCABULARY;
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public SyncReport index(Settings settings) throws DataProblems {
    if (!problems.isEmpty()) {
      throw new DataProblems(problems);
    }
    return new SyncReport(1, 2, 3, 4, false);
  }

  @Override
  public List<String> check(Settings settings) {
    return problems;
  }

  @Override
  public ImportReport bringIn(Settings settings, ImportRequest request, Progress progress)
      throws IOException {
    return new Import(new DataFiles(settings.data()), request, progress).run();
  }

  @Override
  public Optional<String> undoImport(Settings settings) throws IOException {
    return new DataFileVersions(new DataFiles(settings.data())).undo().map(DataFile::fileName);
  }

  /** The commands over the tiny catalog, to try by hand. */
  public static void main(String... args) {
    System.exit(Commands.run(new TinyWorkshop(), args));
  }
}
