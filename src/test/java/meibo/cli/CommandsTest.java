package meibo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import meibo.Workshop;
import meibo.tiny.TinyWorkshop;
import meibo.web.LiveServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"serve", "index", "check", "search", "export", "import"})
  void everyCommandExplainsItself(String command) {
    assertThat(run(new TinyWorkshop(), command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: meibo " + command).contains("--data", "--index");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theVersionIsSaid() {
    assertThat(run(new TinyWorkshop(), "--version")).isZero();
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
    assertThat(run(new TinyWorkshop(), args)).as(err.toString()).isEqualTo(2);
    assertThat(err.toString()).contains(said);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void searchPrintsNameReadingIdAndReason() {
    assertThat(run(new TinyWorkshop(), "search", "ロボット", "アーム")).isZero();
    assertThat(out.toString())
        .contains("1 hit.")
        .contains("1. 株式会社ロボットアーム (ロボットアーム)  organization/robot-arms  [name]");
  }

  @Test
  void searchTakesTheParametersOfTheAddress() {
    assertThat(
            run(
                new TinyWorkshop(),
                "search",
                "--type",
                "all",
                "--sector",
                "robotics",
                "--sector=imaging",
                "--json"))
        .isZero();
    assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
  }

  @Test
  void searchThatFindsNothingSaysSo() {
    assertThat(run(new TinyWorkshop(), "search", "nothing-like-it")).isZero();
    assertThat(out.toString()).contains("Nothing found.").contains("Did you mean: ロボット");
  }

  @Test
  void exportWritesTheFile(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("list.csv");
    assertThat(run(new TinyWorkshop(), "export", "-o", file.toString(), "--columns", "id", "--raw"))
        .as(err.toString())
        .isZero();
    assertThat(file).hasContent("id\nformula\nrobot-arms\nzebra\n");
    assertThat(Files.list(dir)).containsExactly(file);
  }

  @ParameterizedTest
  @CsvSource({"list.xlsx, PK", "LIST.XLSX, PK", "list.jsonl, {", "list.zip, PK", "list, \uFEFF"})
  void theNameOfTheFileSaysTheFormat(String name, String beginning, @TempDir Path dir)
      throws IOException {
    Path file = dir.resolve(name);
    assertThat(run(new TinyWorkshop(), "export", "-o", file.toString()))
        .as(err.toString())
        .isZero();
    assertThat(Files.readAllBytes(file)).startsWith(beginning.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsSaidWinsOverTheNameOfTheFile(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("list.xlsx");
    run(new TinyWorkshop(), "export", "-o", file.toString(), "--format", "jsonl");
    assertThat(file).content().startsWith("{");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no umask")
  void whoMayReadNewFilesMayReadExports(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("list.csv");
    run(new TinyWorkshop(), "export", "-o", file.toString());
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(dir.resolve("new"))));
  }

  @Test
  void exportIntoNowhereIsAProblem(@TempDir Path dir) {
    assertThat(run(new TinyWorkshop(), "export", "-o", dir.resolve("no/list.csv").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("There is no folder to write");
  }

  @Test
  void checkNamesEveryProblem() {
    assertThat(run(new TinyWorkshop(), "check")).isZero();
    Workshop wrong = new TinyWorkshop("organizations.jsonl:3 id: expected one, found none");
    assertThat(run(wrong, "check")).isEqualTo(1);
    assertThat(err.toString()).contains("organizations.jsonl:3 id").contains("1 problem");
  }

  @Test
  void indexSaysWhatChangedAndStopsAtProblems() {
    assertThat(run(new TinyWorkshop(), "index")).isZero();
    assertThat(out.toString()).contains("1 added, 2 changed, 3 removed, 4 unchanged.");
    assertThat(run(new TinyWorkshop("a:1 b: expected c, found d"), "index")).isEqualTo(1);
    assertThat(err.toString()).contains("a:1 b: expected c, found d");
  }

  @Test
  void aTakenPortIsOneSentence() {
    try (LiveServer server = LiveServer.start()) {
      assertThat(run(new TinyWorkshop(), "serve", "--port", "" + server.server().port()))
          .isEqualTo(1);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString()).contains("taken").contains("--port");
    }
  }

  @Test
  void optionsHaveTheirNamesInTheEnvironment() {
    assertThat(Commands.environmentName("--opensearch-url")).isEqualTo("MEIBO_OPENSEARCH_URL");
  }

  private int run(Workshop workshop, String... args) {
    return Commands.run(workshop, new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
