package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started: a process with arguments, an environment and an exit code. */
class CommandsProcessTest {

  private static final String ROBOT =
      """
      {"id":"robot","category":"company","name":{"ja":"株式会社港ロボット","kana":"ミナトロボット","en":"Minato Robot"},"sectors":["arms"],"sources":[{"seed":true}]}""";

  private static final String CLINIC =
      """
      {"id":"clinic","category":"hospital","name":{"ja":"山手診療所","kana":"ヤマテシンリョウジョ"},"sources":[{"seed":true}]}""";

  /** More than the slowest start on a busy machine. */
  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path folder;

  @BeforeEach
  void makeDirectory() {
    LiveDirectory.in(folder).organizations(ROBOT, CLINIC);
  }

  /** What a process said, and how it ended. */
  private record Ended(int exitCode, String out, String err) {}

  @Test
  void indexSaysWhatItDid() throws Exception {
    assertThat(run("index"))
        .isEqualTo(new Ended(0, "Built anew: 2 added, 0 changed, 0 removed, 0 unchanged.\n", ""));
    assertThat(run("index").out()).isEqualTo("Nothing had changed: 2 entries.\n");
  }

  @Test
  void checkNamesEveryProblemAndEndsWithOne() throws Exception {
    LiveDirectory.in(folder)
        .organizations(ROBOT, ROBOT, CLINIC.replace("hospital\"", "x\",\"y\":1"));
    Ended ended = run("check");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err())
        .contains("organizations.jsonl:2 id: expected ")
        .contains("organizations.jsonl:3 y: expected ")
        .contains("problems in the data")
        .doesNotContain("\tat ");
  }

  @Test
  void searchFindsAndTakesTheIndexFolderFromTheEnvironment() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    Ended ended =
        run(
            Map.of(
                "MEIBO_INDEX",
                elsewhere.toString(),
                "MEIBO_DATA",
                folder.resolve("data").toString()),
            "search",
            "みなとロボ");
    assertThat(ended.out()).startsWith("1 hit.").contains("株式会社港ロボット", "organization/robot");
    assertThat(ended.exitCode()).isZero();
    assertThat(elsewhere)
        .isDirectoryContaining(f -> f.getFileName().toString().startsWith("segments"));
  }

  @Test
  void exportWritesTheFileWholeAndNothingElse() throws Exception {
    Path file = Files.createDirectory(folder.resolve("out")).resolve("list.csv");
    Ended ended =
        run("export", "-o", file.toString(), "--columns", "id,name.ja", "--category", "hospital");
    assertThat(ended).isEqualTo(new Ended(0, "Wrote " + file + ".\n", ""));
    assertThat(Files.readString(file)).startsWith("\uFEFF").contains("\r\nclinic,山手診療所");
    assertThat(Files.readString(file).lines()).hasSize(2);
    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void evaluatePrintsTheMeasures() throws Exception {
    Path queries = folder.resolve("queries.jsonl");
    Files.writeString(
        queries,
        """
        {"id":"1","query":"ロボット","type":"organization","kind":"known-item","class":"exact","relevant":{"robot":3}}
        {"id":"2","query":"山手","type":"organization","kind":"known-item","class":"prefix","relevant":{"robot":3}}
        """);
    Ended ended = run("evaluate", "--queries", queries.toString());
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out())
        .containsPattern("known-item exact +1 +1\\.000")
        .containsPattern("known-item prefix +1 +0\\.000");
    assertThat(run("evaluate", "--queries", "no-such-file").err())
        .isEqualTo("There is no file no-such-file.\n");
  }

  @Test
  void wrongUsageEndsWithTwoAndSaysHowItGoes() throws Exception {
    Ended ended = run(Map.of("MEIBO_PORT", "many"), "serve");
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("--port").contains("Usage: meibo serve");
    assertThat(run("serch").exitCode()).isEqualTo(2);
  }

  @Test
  void missingDataIsOneSentence() throws Exception {
    Ended ended = run(Map.of("MEIBO_DATA", folder.resolve("nowhere").toString()), "index");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("organizations.jsonl").doesNotContain("\tat ");
  }

  @Test
  void aFileInThePlaceOfTheIndexIsOneSentence() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Ended ended = run(Map.of("MEIBO_INDEX", file.toString()), "index");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains("a folder").contains(file.toString());
  }

  @Test
  void serveAnswersUntilItIsAskedToStop() throws Exception {
    Process serve = start(Map.of(), "serve", "--port", "0", "--log", "json", "--access-log");
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader out = serve.inputReader()) {
      String address = said(out);
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "/api/v1/search?q=minato")).build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.body()).contains("\"id\":\"robot\"");
      Ended second = run("serve", "--port", "" + URI.create(address).getPort());
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.err().lines()).hasSize(1).allMatch(line -> line.contains("taken"));
      serve.toHandle().destroy();
      assertThat(serve.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(serve.exitValue()).isEqualTo(128 + 15);
      List<String> log = serve.errorReader().lines().toList();
      assertThat(log).noneMatch(line -> line.contains("Exception"));
      assertThat(log)
          .filteredOn(line -> line.contains("\"answered\""))
          .hasSize(1)
          .allMatch(line -> line.startsWith("{\"time\":\"20"))
          .allMatch(line -> line.contains("\"route\":\"/api/v1/search\",\"status\":200,\"ms\":"))
          .noneMatch(line -> line.contains("minato"));
    } finally {
      serve.destroyForcibly();
    }
  }

  private static String said(BufferedReader out) throws IOException {
    String line = String.valueOf(out.readLine());
    assertThat(line).startsWith("Meibo serves at http://127.0.0.1:");
    return line.substring("Meibo serves at ".length());
  }

  private Ended run(String... args) throws Exception {
    return run(Map.of(), args);
  }

  private Ended run(Map<String, String> environment, String... args) throws Exception {
    Process process = start(environment, args);
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .as(List.of(args).toString())
        .isTrue();
    return new Ended(
        process.exitValue(),
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  /** Works in the test's folder by the environment alone, unless told otherwise. */
  private Process start(Map<String, String> environment, String... args) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(JavaProcess.app(args));
    builder.environment().put("MEIBO_DATA", folder.resolve("data").toString());
    builder.environment().put("MEIBO_INDEX", folder.resolve(".meibo/index").toString());
    builder.environment().putAll(environment);
    return builder.start();
  }
}
