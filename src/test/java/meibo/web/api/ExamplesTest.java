package meibo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.LiveDirectory;
import meibo.web.LiveServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document names every address, and its examples are answered as it says. */
class ExamplesTest {

  @TempDir static Path folder;
  private static LiveServer server;
  private static JsonNode document;
  private static OpenApiContract contract;

  @BeforeAll
  static void start() throws Exception {
    server = LiveServer.over(LiveDirectory.own(folder).open());
    String openApi = server.get("/openapi.json").body();
    document = JsonMapper.shared().readTree(openApi);
    contract = new OpenApiContract(openApi);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyOperationHasAnExampleThatIsAnsweredAsTheDocumentSays() {
    List<String> answered = new ArrayList<>();
    document
        .at("/paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (method, operation) -> {
                      String example = operation.path("x-example").asString("");
                      assertThat(example).as("example of %s %s", method, path).isNotEmpty();
                      HttpResponse<String> answer = send(method, example, operation);
                      assertThat(answer.statusCode())
                          .as(example + " " + answer.body())
                          .isEqualTo(200);
                      contract.check(method, path, answer);
                      answered.add(method + " " + path);
                    }));
    assertThat(answered).hasSizeGreaterThan(40).contains("post /mcp", "post /reconcile/v1/match");
  }

  @Test
  void everyOperationIsExplainedInBothLanguages() {
    document
        .at("/paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (method, operation) -> {
                      assertThat(operation.path("summary").asString("")).as(path).isNotEmpty();
                      assertThat(operation.path("x-ja").asString("")).as(path).isNotEmpty();
                      assertThat(operation.path("operationId").asString("")).isNotEmpty();
                    }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/en/api"})
  void thePageShowsEveryOperationWithARequestToCopy(String path) {
    Document page = Jsoup.parse(server.get(path).body());
    List<String> shown = page.select(".api-operation h3").eachText();
    List<String> operations =
        document.at("/paths").propertyStream().flatMap(ExamplesTest::operations).toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(operations);
    assertThat(page.select(".api-operation pre").eachText())
        .hasSameSizeAs(operations)
        .allMatch(request -> request.startsWith("curl "));
    assertThat(page.select("a[href=/openapi.json]")).isNotEmpty();
    assertThat(page.select("pre").last().text()).startsWith("<iframe src=").contains("/embed");
  }

  private static Stream<String> operations(Map.Entry<String, JsonNode> path) {
    return path.getValue().propertyNames().stream()
        .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
  }

  private static HttpResponse<String> send(String method, String address, JsonNode operation) {
    return method.equals("get") ? server.get(address) : server.post(address, body(operation));
  }

  /** The example as the body that it stands for. */
  private static String body(JsonNode operation) {
    JsonNode content = operation.at("/requestBody/content");
    Optional<JsonNode> json = Optional.of(content.path("application/json").path("example"));
    if (!json.get().isMissingNode()) {
      return json.get().toString();
    }
    String[] form =
        content.path("application/x-www-form-urlencoded").path("example").asString().split("=", 2);
    return form[0] + "=" + URLEncoder.encode(form[1], StandardCharsets.UTF_8);
  }
}
