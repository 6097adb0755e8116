package meibo.load.importing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import meibo.load.CatalogReader;
import meibo.load.Checked;
import meibo.load.DataFile;
import meibo.load.DataFiles;
import meibo.load.Problem;

/**
 * An import from beginning to end: read the file, merge it with the data file, check the whole
 * directory as it would be, publish. The first problem of any row stops the publishing, and only
 * that: all problems are found at once.
 */
public final class Import {

  private final DataFiles files;
  private final ImportRequest request;
  private final DataFile dataFile;
  private final Progress progress;
  private final Findings findings = new Findings();

  public Import(DataFiles files, ImportRequest request) {
    this(files, request, Progress.NONE);
  }

  /** The same for whom somebody waits. */
  public Import(DataFiles files, ImportRequest request, Progress progress) {
    this.progress = progress;
    this.files = files;
    this.request = request;
    this.dataFile = DataFile.of(request.type());
  }

  /**
   * Does it.
   *
   * @throws IOException where a file cannot be read or written; it says so where nothing has
   *     changed then
   */
  public ImportReport run() throws IOException {
    DataFileVersions versions = new DataFileVersions(files);
    return versions.alone(
        () -> {
          ImportReport report = prepared(versions);
          if (report.published()) {
            versions.publish(dataFile);
          }
          return report;
        });
  }

  /** All but the publishing: what stops it here has changed nothing. */
  private ImportReport prepared(DataFileVersions versions) throws IOException {
    try {
      return prepare(versions);
    } catch (NoSuchFileException | FileAlreadyExistsException | AccessDeniedException named) {
      throw named; // commands have a sentence for each
    } catch (IOException stopped) {
      throw new IOException(stopped.getMessage() + "; nothing was written.", stopped);
    }
  }

  private ImportReport prepare(DataFileVersions versions) throws IOException {
    DataFiles workshop = versions.workshop(dataFile);
    try (Staged staged =
        new Staged(files.path(dataFile), request.type(), findings, versions.spool())) {
      read(staged);
      return merged(workshop, merge(staged, workshop));
    } catch (UnreadableFile unreadable) {
      findings.unreadable(String.valueOf(unreadable.getMessage()));
      return report(new Merge.Counts(), false);
    }
  }

  private ImportReport merged(DataFiles workshop, Merge merge) throws IOException {
    if (findings.problemCount() == 0) {
      check(workshop, merge);
    }
    Merge.Counts counts = merge.counts();
    boolean differs = counts.added + counts.changed + counts.removed > 0;
    return report(counts, findings.problemCount() == 0 && differs && !request.dryRun());
  }

  private void read(Staged staged) throws IOException {
    Path file = request.file();
    CellValues values =
        new CellValues(new Labelled(CatalogReader.open(files).companions().vocabulary()));
    String name = ("" + file.getFileName()).toLowerCase(Locale.ROOT);
    TextFile text = new TextFile(file, progress);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
      new JsonFileOfRecords(text, request.type(), values, findings).read(staged::add);
    } else if (name.endsWith(".xlsx")) {
      table(values, staged).read(new ExcelTable(file, findings), "" + file.getFileName());
    } else if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
      table(values, staged).read(new TextTable(text), "" + file.getFileName());
    } else {
      throw new UnreadableFile(
          "" + file.getFileName(),
          "a file named .csv, .tsv, .xlsx, .jsonl or .json",
          "another name");
    }
  }

  private TableFile table(CellValues values, Staged staged) {
    return new TableFile(request.type(), values, findings, staged::add);
  }

  private Merge merge(Staged staged, DataFiles workshop) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(workshop.path(dataFile)))) {
      Merge merge = new Merge(request, staged, findings, out, progress);
      merge.write(files.path(dataFile));
      return merge;
    }
  }

  /** The directory as it would be: does everything that is referred to exist? */
  private void check(DataFiles workshop, Merge merge) throws IOException {
    progress.at(Progress.Stage.CHECKING, 0, 0);
    if (CatalogReader.check(workshop) instanceof Checked.Unsound unsound) {
      unsound.problems().forEach(problem -> report(problem, merge));
    }
  }

  private void report(Problem problem, Merge merge) {
    String where =
        problem.file().equals(dataFile.fileName()) && problem.line().isPresent()
            ? merge
                .place(problem.line().getAsInt())
                .map(place -> place + ", " + problem.key())
                .orElse(problem.file() + ":" + problem.line().getAsInt() + " " + problem.key())
            : problem.file() + " " + problem.key();
    findings.problem(where, problem.expected(), problem.found());
  }

  private ImportReport report(Merge.Counts counts, boolean published) {
    return new ImportReport(
        findings.problems(),
        findings.problemCount(),
        findings.changes(),
        findings.conflicts(),
        findings.hints(),
        findings.notes(),
        counts.added,
        counts.changed,
        counts.removed,
        counts.unchanged,
        published);
  }
}
