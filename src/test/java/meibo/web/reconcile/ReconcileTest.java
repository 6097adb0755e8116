package meibo.web.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meibo.LiveDirectory;
import meibo.web.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The protocol as its specification tells it (Reconciliation Service API 0.2 and 1.0 draft). */
class ReconcileTest {

  @TempDir static Path folder;
  private static LiveServer server;

  @BeforeAll
  static void start() throws Exception {
    server = LiveServer.over(LiveDirectory.own(folder).open());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theManifestLeadsToEveryService() {
    JsonNode manifest = server.json("/reconcile");
    String base = server.server().address() + "/reconcile";
    assertThat(manifest.at("/versions").toString()).isEqualTo("[\"0.2\"]");
    assertThat(manifest.at("/name").asString()).isNotBlank();
    assertThat(manifest.at("/identifierSpace").asString()).startsWith("http");
    assertThat(manifest.at("/schemaSpace").asString()).startsWith("http");
    assertThat(manifest.at("/view/url").asString()).endsWith("/organizations/{{id}}");
    assertThat(manifest.at("/preview/url").asString()).startsWith(base).contains("{{id}}");
    for (String kind : new String[] {"entity", "type", "property"}) {
      JsonNode service = manifest.at("/suggest/" + kind);
      String url = service.at("/service_url").asString() + service.at("/service_path").asString();
      assertThat(url).isEqualTo(base + "/suggest/" + kind);
    }
    assertThat(manifest.at("/defaultTypes/0/id").asString()).isEqualTo("organization");
    assertThat(manifest.at("/extend/propose_properties/service_path").asString())
        .isEqualTo("/extend");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void queriesAreAnsweredByTheirKeys(String method) {
    String queries =
        """
        {"q0":{"query":"㈱メディカロイド","type":"organization","limit":3},"q1":{"query":"存在しない商会"}}
        """;
    JsonNode answer =
        method.equals("GET")
            ? server.json(LiveServer.address("/reconcile", "queries", queries))
            : json(form("queries", queries));
    assertThat(answer.propertyNames()).containsExactly("q0", "q1");
    JsonNode best = answer.at("/q0/result/0");
    assertThat(best.at("/id").asString()).isEqualTo("medicaroid");
    assertThat(best.at("/name").asString()).isEqualTo("株式会社メディカロイド");
    assertThat(best.at("/score").asInt()).isBetween(90, 100);
    assertThat(best.at("/match").asBoolean()).isTrue();
    assertThat(best.at("/type").findValuesAsString("id")).contains("company", "organization");
    assertThat(best.at("/features").findValuesAsString("id")).contains("name_similarity");
    assertThat(answer.at("/q1/result").findValues("match")).noneMatch(JsonNode::asBoolean);
  }

  @ParameterizedTest
  @CsvSource({"company, true", "hospital, false", "organization, true", "Q43229, true"})
  void aCategoryNarrowsAndAnUnknownTypeDoesNot(String type, boolean found) {
    String queries = "{\"q\":{\"query\":\"メディカロイド\",\"type\":\"" + type + "\"}}";
    JsonNode result = json(form("queries", queries)).at("/q/result");
    assertThat(result.findValuesAsString("id").contains("medicaroid")).isEqualTo(found);
  }

  @Test
  void anIdAsQueryIsThatOrganization() {
    JsonNode result = json(form("queries", "{\"q\":{\"query\":\"medicaroid\"}}")).at("/q/result/0");
    assertThat(result.at("/id").asString()).isEqualTo("medicaroid");
    assertThat(result.at("/score").asInt()).isEqualTo(100);
  }

  @Test
  void aPropertyAloneIsEnough() {
    String number =
        server
            .json("/api/v1/organizations/access-2-healthcare-japan")
            .at("/corporateNumber")
            .asString();
    String queries =
        "{\"q\":{\"properties\":[{\"pid\":\"corporateNumber\",\"v\":\"" + number + "\"}]}}";
    assertThat(json(form("queries", queries)).at("/q/result/0/id").asString())
        .isEqualTo("access-2-healthcare-japan");
  }

  @Test
  void aBatchThatIsTooLargeIs413AndTheManifestSaysHowLargeOneMayBe() {
    int most = server.json("/reconcile").at("/batchSize").asInt();
    String queries =
        IntStream.rangeClosed(0, most)
            .mapToObj(i -> "\"q" + i + "\":{\"query\":\"a\"}")
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(form("queries", queries).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "queries=%zz",
        "queries=[]",
        "queries={}{",
        "queries={\"q\":1}",
        "queries={\"q\":{}}",
        "queries={\"q\":{\"query\":7}}",
        "queries={\"q\":{\"query\":\"a\",\"limit\":0}}",
        "extend={\"ids\":\"a\"}",
        "nothing=1",
        ""
      })
  void whatCannotBeUnderstoodIsSaidWith400(String body) {
    HttpResponse<String> answer = server.post("/reconcile", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  @Test
  void entitiesTypesAndPropertiesAreSuggested() {
    JsonNode entities =
        server.json(LiveServer.address("/reconcile/suggest/entity", "prefix", "メディカロ"));
    assertThat(entities.at("/result/0/id").asString()).isEqualTo("medicaroid");
    assertThat(entities.at("/result/0/notable/0/id").asString()).isEqualTo("company");
    assertThat(
            server
                .json("/reconcile/suggest/entity?prefix=medicaroid")
                .at("/result/0/id")
                .asString())
        .isEqualTo("medicaroid");
    assertThat(server.json("/reconcile/suggest/type?prefix=hosp").at("/result/0/id").asString())
        .isEqualTo("hospital");
    assertThat(
            server
                .json("/reconcile/suggest/property?prefix=corp&lang=en")
                .at("/result/0/name")
                .asString())
        .isEqualTo("Corporate number");
    assertThat(server.json("/reconcile/suggest/entity?prefix=").at("/result").isArray()).isTrue();
  }

  @Test
  void valuesAreFetchedAndWhatIsNotThereIsAnEmptyObject() {
    String query =
        """
        {"ids":["medicaroid","nobody"],
         "properties":[{"id":"category"},{"id":"sectors","settings":{"limit":"1","content":"id"}},{"id":"nonsense"}]}
        """;
    String get = LiveServer.address("/reconcile/extend", "extend", query);
    for (HttpResponse<String> answer : List.of(form("extend", query), server.get(get))) {
      JsonNode extension = json(answer);
      assertThat(extension.at("/meta").findValuesAsString("id"))
          .containsExactly("category", "sectors", "nonsense");
      assertThat(extension.at("/rows/medicaroid/category/0/str").asString()).isEqualTo("企業");
      assertThat(extension.at("/rows/medicaroid/sectors")).hasSize(1);
      assertThat(extension.at("/rows/medicaroid/sectors/0/str").asString()).matches("[a-z-]+");
      assertThat(extension.at("/rows/nobody/category").toString()).isEqualTo("[{}]");
      assertThat(extension.at("/rows/medicaroid/nonsense").toString()).isEqualTo("[{}]");
    }
  }

  @Test
  void propertiesAreProposed() {
    JsonNode proposal = server.json("/reconcile/extend?type=company&limit=3");
    assertThat(proposal.at("/type").asString()).isEqualTo("company");
    assertThat(proposal.at("/limit").asInt()).isEqualTo(3);
    assertThat(proposal.at("/properties")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reconcile/preview", "/reconcile/v1/preview"})
  void aPreviewMayBeFramedAndLeadsToThePage(String path) {
    HttpResponse<String> preview = server.get(path + "?id=medicaroid&lang=en");
    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors *")
        .doesNotContain("script");
    assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(preview.body()).contains("/en/organizations/medicaroid").doesNotContain("<script");
    assertThat(server.get(path + "?id=nobody").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reconcile", "/reconcile/suggest/entity?prefix=a", "/reconcile/v1"})
  void scriptsOfAnySiteMayAsk(String path) {
    assertThat(server.get(path).headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    HttpResponse<String> preflight =
        server.send("OPTIONS", path, "Access-Control-Request-Method", "POST");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
        .contains("POST");
  }

  @Test
  void labelsComeInTheLanguageThatIsAskedFor() {
    assertThat(server.json("/reconcile?lang=en").at("/defaultTypes/1/name").asString())
        .isEqualTo("Company");
    HttpResponse<String> accepted = server.get("/reconcile", "Accept-Language", "fr, en-GB;q=0.8");
    assertThat(json(accepted).at("/defaultTypes/1/name").asString()).isEqualTo("Company");
    assertThat(accepted.headers().firstValue("Content-Language")).contains("en");
    assertThat(server.json("/reconcile").at("/defaultTypes/1/name").asString()).isEqualTo("企業");
  }

  @Test
  void theDraftOfTheNextVersionListsResultsInTheOrderOfItsQueries() {
    String body =
        """
        {"queries":[
          {"conditions":[{"matchType":"name","propertyValue":"メディカロイド"}],"limit":2},
          {"conditions":[{"matchType":"id","propertyValue":"medicaroid"}]},
          {"conditions":[{"matchType":"name","propertyValue":"メディカロイド"},
            {"matchType":"property","propertyId":"website","propertyValue":"https://elsewhere.example","required":true}]}]}
        """;
    for (String path : new String[] {"/reconcile/v1/match", "/reconcile/v1/reconcile"}) {
      JsonNode answer = json(server.post(path, body));
      assertThat(answer.at("/results")).hasSize(3);
      assertThat(answer.at("/results/0/candidates/0/id").asString()).isEqualTo("medicaroid");
      assertThat(answer.at("/results/0/candidates/0/features/0/name").asString()).isNotBlank();
      assertThat(answer.at("/results/1/candidates/0/id").asString()).isEqualTo("medicaroid");
      assertThat(answer.at("/results/2/candidates")).isEmpty();
    }
    assertThat(server.post("/reconcile/v1/match", "{\"queries\":[{}]}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void theDraftFetchesValuesAsLists() {
    String body = "{\"ids\":[\"medicaroid\"],\"properties\":[{\"id\":\"name.en\"}]}";
    JsonNode row = json(server.post("/reconcile/v1/extend", body)).at("/rows/0");
    assertThat(row.at("/id").asString()).isEqualTo("medicaroid");
    assertThat(row.at("/properties/0/values/0/str").asString()).isEqualTo("Medicaroid Corporation");
    assertThat(
            server
                .json("/reconcile/v1/extend/propose?type=organization")
                .at("/properties/0/id")
                .asString())
        .isEqualTo("id");
    assertThat(server.json("/reconcile/v1").at("/versions/0").asString()).isEqualTo("1.0-draft");
  }

  private static HttpResponse<String> form(String name, String value) {
    return server.post("/reconcile", name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
