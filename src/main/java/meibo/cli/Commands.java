package meibo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import meibo.DataProblems;
import meibo.Workshop;
import meibo.search.BadParameters;
import meibo.search.EngineUnavailable;
import meibo.web.CannotServe;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The command line: {@code meibo COMMAND}. */
@Command(
    name = "meibo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A search engine for directories of organizations.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "meibo COMMAND --help says more about a command.",
      "Every option can also stand in the environment: --port is MEIBO_PORT.",
      "Exit codes: 0 done, 1 a problem in the data or the answer, 2 wrong usage."
    })
public final class Commands {

  private static final String ENVIRONMENT_PREFIX = "MEIBO_";

  private Commands() {}

  /** Runs a command with the terminal's streams and gives back its exit code. */
  public static int run(Workshop workshop, String... args) {
    Logging.configure();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return run(workshop, out, err, args);
  }

  static int run(Workshop workshop, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Commands());
    wanted(commands(workshop), args)
        .forEach((name, command) -> line.addSubcommand(name, command.get()));
    line.setOut(out).setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setDefaultValueProvider(arg -> arg instanceof OptionSpec o ? fromEnvironment(o) : null);
    line.setParameterExceptionHandler(Commands::wrongUsage);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    if (args.length == 0) {
      line.usage(err);
      return ExitCode.USAGE;
    }
    return line.execute(args);
  }

  /** Every command, to be made when it is wanted. */
  private static Map<String, Supplier<Object>> commands(Workshop workshop) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("serve", () -> new ServeCommand(workshop));
    commands.put("index", () -> new IndexCommand(workshop));
    commands.put("check", () -> new CheckCommand(workshop));
    commands.put("match", () -> new MatchCommand(workshop));
    commands.put("mcp", () -> new McpCommand(workshop));
    commands.put("evaluate", () -> new EvaluateCommand(workshop));
    commands.put("clinic", () -> new ClinicCommand(workshop));
    commands.put("search", () -> SearchOptions.addTo(new SearchCommand(workshop)));
    commands.put("export", () -> SearchOptions.addTo(new ExportCommand(workshop)));
    commands.put("import", () -> new ImportCommand(workshop));
    return commands;
  }

  /**
   * The one that was named, where there is one: reading what all of them declare is a tenth of a
   * start.
   */
  private static Map<String, Supplier<Object>> wanted(
      Map<String, Supplier<Object>> commands, String... args) {
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(List.of(args[0]));
    }
    return commands;
  }

  private static @Nullable String fromEnvironment(OptionSpec option) {
    return System.getenv(environmentName(option.longestName()));
  }

  /** {@code --opensearch-url} is {@code MEIBO_OPENSEARCH_URL}. */
  static String environmentName(String option) {
    return ENVIRONMENT_PREFIX
        + option.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    e.getCommandLine().usage(err);
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command) throws Exception {
    PrintWriter err = command.getErr();
    switch (e) {
      case BadParameters bad -> {
        bad.problems().forEach(problem -> err.println("--" + problem));
        return ExitCode.USAGE;
      }
      case DataProblems data -> report(err, data.problems());
      case CannotServe cannot -> err.println(cannot.getMessage());
      case EngineUnavailable away -> err.println(away.getMessage());
      case IOException io -> err.println(sentence(io));
      case UncheckedIOException io -> err.println(sentence(Objects.requireNonNull(io.getCause())));
      default -> throw e;
    }
    return ExitCode.SOFTWARE;
  }

  static void report(PrintWriter err, List<String> problems) {
    problems.forEach(err::println);
    err.println(
        problems.size() == 1
            ? "1 problem in the data; nothing was published."
            : problems.size() + " problems in the data; nothing was published.");
  }

  private static String sentence(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
      case FileAlreadyExistsException file ->
          "Expected a folder, found a file: " + file.getFile() + ".";
      case AccessDeniedException denied -> "No right to read or write " + denied.getFile() + ".";
      default -> String.valueOf(e.getMessage());
    };
  }
}
