package meibo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import meibo.Session;
import meibo.Workshop;
import meibo.export.ChosenColumns;
import meibo.export.Export;
import meibo.export.ExportFormat;
import meibo.export.Publication;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code meibo export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Write the whole set of a search into a file, in its order.",
      "The file appears when it is complete; --page and --size do not matter."
    })
final class ExportCommand implements Callable<Integer> {

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write.")
  private Path output = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of ${COMPLETION-CANDIDATES}; without it as the name of the file ends, else csv.")
  private Optional<ExportFormat> wanted = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "KEYS",
      description = "Keys of the columns in their order, with commas between; all without.")
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--raw",
      description = "For machines: keys as header, no byte order mark, no guard against formulas.")
  private boolean raw = false;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      defaultValue = "http://localhost:7070",
      description = "Where the pages are, for the links of jsonld and atom (${DEFAULT-VALUE}).")
  private URI publicUrl = URI.create("");

  ExportCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    try (Session session = workshop.open(common.settings())) {
      Map<String, List<String>> parameters = parameters();
      ExportFormat format = wanted.orElseGet(() -> ExportFormat.ofFile(output));
      SearchQuery query =
          new SearchAddress(session.vocabulary())
              .parseStrictly(parameters, format.parameters().toArray(String[]::new));
      write(Export.of(format, query, parameters), session);
    }
    spec.commandLine().getOut().println("Wrote " + output + ".");
    return ExitCode.OK;
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>(SearchOptions.values(spec));
    if (!columns.isEmpty()) {
      parameters.put(ChosenColumns.PARAMETER, columns);
    }
    if (raw) {
      parameters.put(Export.RAW, List.of("true"));
    }
    return parameters;
  }

  /** Writes beside the file first: a broken export must not take a good one's place. */
  private void write(Export export, Session session) throws IOException {
    Path target = output.toAbsolutePath();
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new IOException("There is no folder to write " + output + " into.");
    }
    // not createTempFile, whose files nobody else may read, whatever the umask says
    Path part = parent.resolve(".meibo" + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
        export.write(session.search(), publication(session), out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Publication publication(Session session) {
    String base = publicUrl.toString().replaceFirst("/$", "");
    return new Publication(
        path -> base + path,
        session.directory(),
        session.vocabulary(),
        session.search().generation().built());
  }
}
