package meibo.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import meibo.LiveDirectory;
import meibo.web.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools as a real assistant's client calls them, over HTTP and over a pipe. */
class McpTest {

  @TempDir static Path folder;
  private static LiveServer server;
  private static McpSyncClient client;

  @BeforeAll
  static void start() throws Exception {
    server = LiveServer.over(LiveDirectory.own(folder).open());
    client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder(server.server().address().toString())
                    .endpoint("/mcp")
                    .build())
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @Test
  void aClientLearnsWhatThereIsToAsk() {
    assertThat(client.getServerInfo().name()).isEqualTo("meibo");
    assertThat(client.getServerInstructions()).contains("sources");
    List<McpSchema.Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(McpSchema.Tool::name)
        .containsExactly(
            "search_organizations",
            "get_organization",
            "search_case_studies",
            "list_vocabulary",
            "match_names",
            "export_link");
    assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
  }

  @Test
  void everyHitComesWithItsPageSourcesAndDate() {
    JsonNode answer = call("search_organizations", Map.of("q", "medikaroido", "limit", 3));
    JsonNode hit = answer.at("/hits/0");
    assertThat(hit.at("/id").asString()).isEqualTo("medicaroid");
    assertThat(hit.at("/url").asString())
        .isEqualTo(server.server().address() + "/organizations/medicaroid");
    assertThat(hit.at("/why/0").asString()).isEqualTo("romaji");
    assertThat(hit.at("/sources")).isNotEmpty();
    assertThat(hit.at("/asOf").asString()).matches("\\d{4}(-\\d\\d){0,2}");
    assertThat(answer.at("/directory/attributions")).isNotEmpty();
    assertThat(answer.at("/directory/indexed").asString()).isNotBlank();
  }

  @Test
  void anOrganizationComesWholeWithEverySource() {
    JsonNode one = call("get_organization", Map.of("id", "medicaroid", "lang", "en"));
    JsonNode record = server.json("/api/v1/organizations/medicaroid");
    assertThat(one.at("/organization/sources")).isEqualTo(record.at("/sources"));
    assertThat(one.at("/organization/url").asString()).endsWith("/en/organizations/medicaroid");
    assertThat(one.at("/organization/related/caseStudies")).isNotEmpty();
  }

  @Test
  void caseStudiesVocabularyAndNamesAreThereToo() {
    assertThat(call("search_case_studies", Map.of("q", "手術")).at("/hits/0/sources")).isNotEmpty();
    assertThat(call("list_vocabulary", Map.of("lang", "en")).at("/categories/0/label").asString())
        .isEqualTo("Company");
    JsonNode matched =
        call("match_names", Map.of("names", List.of("㈱メディカロイド", "存在しない商会"))).at("/results");
    assertThat(matched.at("/0/decision").asString()).isEqualTo("match");
    assertThat(matched.at("/0/candidates/0/id").asString()).isEqualTo("medicaroid");
    assertThat(matched.at("/1/decision").asString()).isEqualTo("none");
  }

  @Test
  void aLinkLeadsToTheFileOfTheSearch() {
    JsonNode link = call("export_link", Map.of("format", "jsonl", "category", List.of("hospital")));
    String path = link.at("/url").asString().replace("" + server.server().address(), "");
    assertThat(path).startsWith("/search.jsonl?category=hospital");
    assertThat(server.get(path).body().lines()).hasSize(link.at("/total").asInt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search_organizations | {"limit":1000}        | limit: expected 1 to 20
          search_organizations | {"sector":["none-such"]} | sector
          search_organizations | {"colour":"red"}      | colour
          search_organizations | {"q":{"a":1}}         | q: expected a text
          get_organization     | {"id":"nobody"}       | search first
          get_organization     | {}                    | id: expected a text
          match_names          | {"names":[]}          | 1 to 50
          export_link          | {"format":"exe"}      | csv
          """)
  void aMistakeIsToldToTheAssistantInWords(String tool, String arguments, String words) {
    String body =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\""
            + tool
            + "\",\"arguments\":"
            + arguments
            + "}}";
    JsonNode result = JsonMapper.shared().readTree(server.post("/mcp", body).body()).at("/result");
    assertThat(result.at("/isError").asBoolean()).isTrue();
    assertThat(result.at("/content/0/text").asString()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no json                                             | -32700
          []                                                  | -32600
          {"jsonrpc":"2.0","id":1,"method":"resources/list"}  | -32601
          {"jsonrpc":"2.0","id":1,"method":"tools/call"}      | -32602
          """)
  void aBrokenMessageHasTheCodeThatTheProtocolGivesIt(String message, int code) {
    JsonNode answer = JsonMapper.shared().readTree(server.post("/mcp", message).body());
    assertThat(answer.at("/error/code").asInt()).isEqualTo(code);
  }

  @Test
  void thereIsNeitherSessionNorStream() {
    String initialized = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
    assertThat(server.post("/mcp", initialized).statusCode()).isEqualTo(202);
    assertThat(server.get("/mcp").statusCode()).isEqualTo(405);
    assertThat(server.send("POST", "/mcp", "MCP-Protocol-Version", "1999-01-01").statusCode())
        .isEqualTo(400);
  }

  @Test
  void theCommandSpeaksTheSameOverAPipe() {
    ServerParameters command =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-cp",
                System.getProperty("java.class.path"),
                "meibo.App",
                "mcp",
                "--data",
                LiveDirectory.OWN_DATA.toString(),
                "--index",
                folder.resolve("piped").toString(),
                "--public-url",
                "https://list.example")
            .build();
    try (McpSyncClient piped =
        McpClient.sync(new StdioClientTransport(command, McpJsonDefaults.getMapper())).build()) {
      piped.initialize();
      assertThat(piped.listTools().tools()).hasSize(6);
      JsonNode hit =
          structured(piped.callTool(request("search_organizations", Map.of("q", "メディカロイド"))))
              .at("/hits/0");
      assertThat(hit.at("/url").asString())
          .isEqualTo("https://list.example/organizations/medicaroid");
    }
  }

  private static JsonNode call(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result = client.callTool(request(tool, arguments));
    assertThat(result.isError()).as("%s", result.content()).isFalse();
    return structured(result);
  }

  private static McpSchema.CallToolRequest request(String tool, Map<String, Object> arguments) {
    return McpSchema.CallToolRequest.builder(tool).arguments(arguments).build();
  }

  private static JsonNode structured(McpSchema.CallToolResult result) {
    return JsonMapper.shared().valueToTree(result.structuredContent());
  }
}
