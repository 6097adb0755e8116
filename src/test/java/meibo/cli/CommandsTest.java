package meibo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import meibo.LiveDirectory;
import meibo.tiny.TinyDirectory;
import meibo.web.LiveServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private static final LiveDirectory TINY = TinyDirectory.files();

  private static final String NAMELESS = "{}";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"serve", "index", "check", "search", "export", "import"})
  void everyCommandExplainsItself(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: meibo " + command).contains("--data", "--index");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theVersionIsSaid() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("meibo ");
  }

  @ParameterizedTest
  @CsvSource({
    "'', Usage: meibo",
    "serach, serach",
    "search --colour, --colour",
    "serve --port x, --port",
    "serve --port 70000, 65535",
    "serve --public-url here, --public-url",
    "search --category shop, --category: expected one of company",
    "search --page 0, --page",
    "export --format pdf -o x, pdf",
    "import, FILE",
    "import nowhere.csv, nowhere.csv",
    "import pom.xml --type shop, --type",
    "import pom.xml --undo, --undo",
    "export, --output",
    "export -o x --format jsonl --columns id, columns"
  })
  void wrongUsageIsExplainedOnTheErrorStream(String line, String said) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(run(args)).as(err.toString()).isEqualTo(2);
    assertThat(err.toString()).contains(said);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void searchPrintsNameReadingIdAndReason() {
    assertThat(in(TINY, "search", "ロボット", "アーム")).isZero();
    assertThat(out.toString())
        .contains("1 hit.")
        .contains("1. 株式会社ロボットアーム (ロボットアーム)  organization/robot-arms  [name, ");
  }

  @Test
  void searchTakesTheParametersOfTheAddress() {
    assertThat(
            in(TINY, "search", "--type=all", "--sector", "robotics", "--sector=imaging", "--json"))
        .isZero();
    assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
  }

  @Test
  void searchThatFindsNothingSaysSo() {
    assertThat(in(TINY, "search", "nothing-like-it")).isZero();
    assertThat(out.toString()).isEqualToIgnoringNewLines("Nothing found.");
  }

  @Test
  void searchOffersTheNameThatSoundsLikeWhatWasTyped() {
    assertThat(in(TINY, "search", "ロポットアーム")).isZero();
    assertThat(out.toString()).contains("[typo]").contains("Did you mean: ロボットアーム");
  }

  @Test
  void exportWritesTheFile(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("list.csv");
    assertThat(in(TINY, "export", "-o", file.toString(), "--columns", "id", "--raw"))
        .as(err.toString())
        .isZero();
    assertThat(file).hasContent("id\nformula\nzebra\nrobot-arms\n");
    assertThat(Files.list(dir)).containsExactly(file);
  }

  @ParameterizedTest
  @CsvSource({"list.xlsx, PK", "LIST.XLSX, PK", "list.jsonl, {", "list.zip, PK", "list, \uFEFF"})
  void theNameOfTheFileSaysTheFormat(String name, String beginning, @TempDir Path dir)
      throws IOException {
    Path file = dir.resolve(name);
    assertThat(in(TINY, "export", "-o", file.toString())).as(err.toString()).isZero();
    assertThat(Files.readAllBytes(file)).startsWith(beginning.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsSaidWinsOverTheNameOfTheFile(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("list.xlsx");
    in(TINY, "export", "-o", file.toString(), "--format", "jsonl");
    assertThat(file).content().startsWith("{");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no umask")
  void whoMayReadNewFilesMayReadExports(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("list.csv");
    in(TINY, "export", "-o", file.toString());
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(dir.resolve("new"))));
  }

  @Test
  void exportIntoNowhereIsAProblem(@TempDir Path dir) {
    assertThat(in(TINY, "export", "-o", dir.resolve("no/list.csv").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("There is no folder to write");
  }

  @Test
  void checkNamesEveryProblem() {
    assertThat(in(TINY, "check")).isZero();
    assertThat(in(TinyDirectory.files().organizations(NAMELESS), "check")).isEqualTo(1);
    assertThat(err.toString()).contains("organizations.jsonl:1 id").contains("6 problems");
  }

  @Test
  void indexSaysWhatChangedAndStopsAtProblems() {
    LiveDirectory directory = TinyDirectory.files();
    assertThat(in(directory, "index")).isZero();
    assertThat(out.toString()).contains("6 added, 0 changed, 0 removed, 0 unchanged.");
    assertThat(in(directory.with("support-services.jsonl"), "index")).isZero();
    assertThat(out.toString()).contains("0 added, 1 changed, 1 removed, 4 unchanged.");
    assertThat(in(directory.organizations(NAMELESS), "index")).isEqualTo(1);
    assertThat(err.toString()).contains("organizations.jsonl:1 id: expected");
  }

  @Test
  void aTakenPortIsOneSentence() {
    try (LiveServer server = LiveServer.start()) {
      assertThat(in(TINY, "serve", "--port", "" + server.server().port())).isEqualTo(1);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString()).contains("taken").contains("--port");
    }
  }

  @Test
  void optionsHaveTheirNamesInTheEnvironment() {
    assertThat(Commands.environmentName("--opensearch-url")).isEqualTo("MEIBO_OPENSEARCH_URL");
  }

  /** The command with the folders of the directory behind it. */
  private int in(LiveDirectory directory, String... args) {
    Stream<String> folders =
        Stream.of("--data=" + directory.data(), "--index=" + directory.index());
    return run(Stream.concat(Stream.of(args), folders).toArray(String[]::new));
  }

  private int run(String... args) {
    return Commands.run(
        LiveDirectory.workshop(), new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
