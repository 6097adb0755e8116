package meibo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import meibo.Session;
import meibo.Workshop;
import meibo.catalog.Language;
import meibo.match.Decision;
import meibo.match.MatchQuery;
import meibo.match.Matcher;
import meibo.match.list.ListColumns;
import meibo.match.list.ListFormat;
import meibo.match.list.ListLimits;
import meibo.match.list.ListReader;
import meibo.match.list.ListWriter;
import meibo.match.list.NameList;
import meibo.match.list.RowAnswer;
import meibo.match.list.UnreadableList;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meibo match}. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tie the names of a list to organizations of the directory.",
      "The list comes back with a decision, ids and reasons behind its own columns."
    })
final class MatchCommand implements Callable<Integer> {

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "CSV, TSV or Excel (.xlsx); UTF-8 or Shift_JIS, which is found out.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write; its ending says the format: csv, tsv or xlsx.")
  private Path output = Path.of("");

  @Option(
      names = "--column",
      paramLabel = "NAME",
      description = "The column of the names: its heading or number; guessed without.")
  private Optional<String> column = Optional.empty();

  @Option(names = "--no-header", description = "The first row is a name, not a heading.")
  private boolean noHeader = false;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "ja",
      description = "Of the added columns: ja or en (${DEFAULT-VALUE}).")
  private Language language = Language.JA;

  MatchCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    ListFormat format = format();
    NameList list = list();
    ListColumns columns = columns(list);
    try (Session session = workshop.open(common.settings())) {
      List<RowAnswer> answers = answers(session, columns.queries(list));
      write(new ListWriter(list, answers, language), format);
      spec.commandLine().getOut().println(summary(list, columns, answers));
    }
    return ExitCode.OK;
  }

  private List<RowAnswer> answers(Session session, List<MatchQuery> rows) {
    try (ProgressBar bar = ProgressBar.on(spec.commandLine().getErr())) {
      return new Matcher(session.search())
              .match(rows, Matcher.DEFAULT_LIMIT, done -> bar.at("Matching", done, rows.size()))
              .stream()
              .map(RowAnswer::of)
              .toList();
    }
  }

  private ListFormat format() {
    return ListFormat.of("" + output.getFileName())
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--output: expected a file that ends in .csv, .tsv or .xlsx, found " + output));
  }

  private NameList list() throws IOException {
    try {
      NameList list = new ListReader(ListLimits.COMMAND).read(Files.readAllBytes(file));
      return noHeader ? list.withHeader(false) : list;
    } catch (UnreadableList unreadable) {
      throw new IOException(file + ": " + unreadable.getMessage(), unreadable);
    }
  }

  private ListColumns columns(NameList list) {
    ListColumns guessed = ListColumns.guess(list);
    return column.map(c -> guessed.withName(place(c, list.columns()))).orElse(guessed);
  }

  /** By heading, else by number from 1. */
  private int place(String wanted, List<String> columns) {
    int headed = columns.indexOf(wanted.strip());
    int place = headed < 0 && wanted.matches("\\d{1,4}") ? Integer.parseInt(wanted) - 1 : headed;
    if (place < 0 || place >= columns.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--column: expected one of %s or a number from 1 to %d, found %s"
              .formatted(String.join(", ", columns), columns.size(), wanted));
    }
    return place;
  }

  /** Writes beside the file first: a broken one must not take a good one's place. */
  private void write(ListWriter writer, ListFormat format) throws IOException {
    Path target = output.toAbsolutePath();
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new IOException("There is no folder to write " + output + " into.");
    }
    Path part = Files.createTempFile(parent, ".meibo", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        writer.write(format, out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private String summary(NameList list, ListColumns columns, List<RowAnswer> answers) {
    return String.format(
        Locale.ROOT,
        "%,d rows, names in column \"%s\": %,d match, %,d review, %,d none. Wrote %s.",
        answers.size(),
        list.columns().get(columns.name()),
        count(answers, Decision.MATCH),
        count(answers, Decision.REVIEW),
        count(answers, Decision.NONE),
        output);
  }

  private static long count(List<RowAnswer> answers, Decision decision) {
    return answers.stream().filter(a -> a.decision() == decision).count();
  }
}
