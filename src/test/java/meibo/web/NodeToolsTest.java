package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import meibo.LiveDirectory;
import meibo.catalog.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the tools of others say of the pages of the program's own directory: Lighthouse and the Nu
 * Html Checker. They need Node and a package registry, so only {@code mvn -Plighthouse test} runs
 * them.
 */
@Tag("node")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeToolsTest {

  private static final String LIGHTHOUSE = "lighthouse@12.8.2";
  private static final String CHECKER = "vnu-jar@26.9.27";

  /** Speed differs from run to run; the figure is the median. */
  private static final int RUNS = 5;

  private static final List<String> PLACES =
      List.of(
          "/",
          "/search?q=robot",
          "/search?view=table",
          "/organizations/medicaroid",
          "/case-studies",
          "/case-studies/hinotori",
          "/facilities",
          "/facilities/imda",
          "/services",
          "/services/commercialisation-platform",
          "/shortlist?id=medicaroid",
          "/browse",
          "/map",
          "/about",
          "/terms",
          "/accessibility",
          "/changes",
          "/nowhere");

  private Path folder;
  private LiveServer server;

  @BeforeAll
  void start(@TempDir Path temporary) {
    folder = temporary;
    server = LiveDirectory.own(temporary).serve();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en/", "/organizations/medicaroid", "/en/organizations/medicaroid"})
  void lighthouseFindsNothingToBetter(String place) throws Exception {
    List<JsonNode> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      runs.add(lighthouse(place, folder.resolve("lighthouse-" + run + ".json")));
    }
    System.out.printf("Lighthouse %s performance: %.0f%n", place, median(runs, "performance"));
    assertThat(median(runs, "accessibility")).as("accessibility").isEqualTo(100);
    assertThat(median(runs, "best-practices")).as("best practices").isEqualTo(100);
    assertThat(median(runs, "seo")).as("SEO").isGreaterThanOrEqualTo(98);
  }

  @Test
  void everyKindOfPageIsValidHtml() throws Exception {
    List<String> command =
        new ArrayList<>(List.of("npx", "--yes", "--package=" + CHECKER, "vnu", "--format", "gnu"));
    for (Language language : Language.values()) {
      for (String place : PLACES) {
        Path page = folder.resolve(language.id() + command.size() + ".html");
        Files.writeString(page, server.get(TestSite.path(language, place)).body());
        command.add(page.toString());
      }
    }
    assertThat(run(command)).isEmpty();
  }

  private JsonNode lighthouse(String place, Path result) throws Exception {
    run(
        List.of(
            "npx",
            "--yes",
            LIGHTHOUSE,
            server.server().localAddress() + place,
            "--quiet",
            "--output=json",
            "--output-path=" + result,
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu"));
    return JsonMapper.shared().readTree(Files.readString(result)).get("categories");
  }

  /** Of 100. */
  private static double median(List<JsonNode> runs, String category) {
    DoubleStream scores =
        runs.stream().mapToDouble(r -> 100 * r.get(category).get("score").asDouble());
    return scores.sorted().skip(RUNS / 2).findFirst().orElseThrow();
  }

  /** What the command says, line by line. */
  private List<String> run(List<String> command) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.redirectOutput(said.toFile());
    TestBrowser.path().ifPresent(p -> process.environment().put("CHROME_PATH", p.toString()));
    process.start().waitFor();
    try (Stream<String> lines = Files.lines(said)) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("npm ")).toList();
    }
  }
}
