package meibo.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import meibo.Workshop;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.load.importing.ImportReport;
import meibo.load.importing.ImportRequest;
import meibo.load.importing.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meibo import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Bring a list into the data: CSV, TSV, Excel (.xlsx) or JSON Lines, in the columns of an",
      "export, with Japanese or English headers, or a public list (国税庁 法人番号, gBizINFO,",
      "自治体標準オープンデータセット, ROR).",
      "Every mistake is named; with a single one, nothing is written. The version before is kept."
    })
final class ImportCommand implements Callable<Integer> {

  /** Changes that are shown; the rest is counted. */
  private static final int SHOWN = 200;

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The file to read.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      defaultValue = "organization",
      description = "organization, case-study, facility or service (${DEFAULT-VALUE}).")
  private String type = "";

  @Option(names = "--dry-run", description = "Only say what would change.")
  private boolean dryRun = false;

  @Option(
      names = "--delete-missing",
      description = "Remove what is not in the file; without it, all else stays.")
  private boolean deleteMissing = false;

  @Option(names = "--undo", description = "Take the last import back; again, and it is back.")
  private boolean undo = false;

  ImportCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    return undo ? undo() : bringIn();
  }

  private int undo() throws Exception {
    CommonOptions.require(spec, file.isEmpty(), "--undo takes no file");
    Optional<String> undone = workshop.undoImport(common.settings());
    out()
        .println(
            undone
                .map(name -> name + " is as it was before the last import.")
                .orElse("There is no import to undo."));
    return undone.isPresent() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private int bringIn() throws Exception {
    CommonOptions.require(spec, file.isPresent(), "Missing required parameter: FILE");
    Path path = file.orElseThrow();
    CommonOptions.require(spec, Files.isRegularFile(path), "There is no file " + path + ".");
    Optional<EntryType> entryType = Coded.find(EntryType.class, type);
    CommonOptions.require(
        spec,
        entryType.isPresent(),
        "--type: expected one of " + Coded.ids(EntryType.class) + ", found " + type);
    ImportRequest request = new ImportRequest(path, entryType.orElseThrow(), dryRun, deleteMissing);
    return report(bringIn(request));
  }

  private ImportReport bringIn(ImportRequest request) throws Exception {
    try (ProgressBar bar = ProgressBar.on(spec.commandLine().getErr())) {
      return workshop.bringIn(
          common.settings(), request, (stage, done, all) -> bar.at(name(stage), done, all));
    }
  }

  private int report(ImportReport report) {
    PrintWriter err = spec.commandLine().getErr();
    report.notes().forEach(out()::println);
    report.hints().forEach(line -> out().println("May be there twice: " + line));
    if (report.problemCount() > 0) {
      report.problems().forEach(err::println);
      err.println(
          report.problemCount()
              + (report.problemCount() == 1 ? " problem" : " problems")
              + " in the file; nothing was written.");
      return ExitCode.SOFTWARE;
    }
    report.changes().stream().limit(SHOWN).forEach(out()::println);
    long more = report.added() + report.changed() + report.removed() - SHOWN;
    if (more > 0) {
      out().println("… and " + more + " more");
    }
    report.conflicts().forEach(line -> err.println("Conflict, not applied: " + line));
    out().println(inWords(report));
    return report.conflicts().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static String inWords(ImportReport report) {
    return "%s%d added, %d changed, %d removed, %d unchanged, %d conflicts."
        .formatted(
            report.published() ? "" : "Nothing was written: ",
            report.added(),
            report.changed(),
            report.removed(),
            report.unchanged(),
            report.conflicts().size());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static String name(Progress.Stage stage) {
    return switch (stage) {
      case READING -> "Reading";
      case MERGING -> "Merging";
      case CHECKING -> "Checking";
      case INDEXING -> "Indexing";
    };
  }
}
