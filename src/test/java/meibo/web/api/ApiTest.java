package meibo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import meibo.web.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ApiTest {

  private static LiveServer server;
  private static OpenApiContract contract;

  @BeforeAll
  static void start() {
    server = LiveServer.start();
    contract = new OpenApiContract(server.get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/search                         | /api/v1/search                         | 200
          /api/v1/search                         | /api/v1/search?q=%E3%83%AD%E3%83%9C    | 200
          /api/v1/search                         | /api/v1/search?q=xyz                   | 200
          /api/v1/search                         | /api/v1/search?type=all&size=2&page=2  | 200
          /api/v1/search                         | /api/v1/search?page=99                 | 200
          /api/v1/search                         | /api/v1/search?catgory=company         | 400
          /api/v1/search                         | /api/v1/search?category=shop&page=x    | 400
          /api/v1/search                         | /api/v1/search?page=501&size=20        | 400
          /api/v1/search                         | /api/v1/search?q=%25zz&lang=ja         | 200
          /api/v1/suggest                        | /api/v1/suggest?q=%E3%83%AD            | 200
          /api/v1/suggest                        | /api/v1/suggest?q=a&limit=11           | 400
          /api/v1/suggest                        | /api/v1/suggest?q=a&lang=fr            | 400
          /api/v1/vocabulary                     | /api/v1/vocabulary                     | 200
          /api/v1/vocabulary                     | /api/v1/vocabulary?x=1                 | 400
          /api/v1/organizations/{id}             | /api/v1/organizations/robot-arms       | 200
          /api/v1/organizations/{id}             | /api/v1/organizations/nobody           | 404
          /api/v1/organizations/{id}/similar     | /api/v1/organizations/zebra/similar    | 200
          /api/v1/organizations/{id}/similar     | /api/v1/organizations/nobody/similar   | 404
          /api/v1/case-studies/{id}              | /api/v1/case-studies/first-robot       | 200
          /api/v1/facilities/{id}                | /api/v1/facilities/harbour             | 200
          /api/v1/services/{id}                  | /api/v1/services/advice                | 200
          /openapi.json                          | /openapi.json                          | 200
          /livez                                 | /livez                                 | 200
          /readyz                                | /readyz                                | 200
          /version                               | /version                               | 200
          /search.csv                            | /search.csv                            | 200
          /search.csv                            | /search.csv?colums=id                  | 400
          /search.jsonl                          | /search.jsonl?columns=id               | 400
          """)
  void everyAnswerIsAsTheDocumentSays(String template, String path, int status) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    contract.check("GET", template, answer);
  }

  @Test
  void aHitIsItsRecordWithTypeScoreHighlightsAndReason() {
    JsonNode hit =
        server
            .json("/api/v1/search?q=ロボット".replace("ロボット", "%E3%83%AD%E3%83%9C%E3%83%83%E3%83%88"))
            .at("/hits/0");
    assertThat(hit.at("/type").asString()).isEqualTo("organization");
    assertThat(hit.at("/id").asString()).isEqualTo("robot-arms");
    assertThat(hit.at("/name/kana").asString()).isEqualTo("ロボットアーム");
    assertThat(hit.at("/score").asDouble()).isPositive();
    assertThat(hit.at("/highlights/0/field").asString()).isEqualTo("name.ja");
    assertThat(hit.at("/highlights/0/ranges/0/0").asInt()).isEqualTo(4);
    assertThat(hit.at("/why/0").asString()).isEqualTo("name");
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/search", "/api/v1/search?q=RA&sort=name", "/api/v1/search?sort=relevance"})
  void thereIsNoScoreWithoutRelevance(String path) {
    assertThat(server.json(path).at("/hits/0/score").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "organization, 'category,sector,cluster,facility,status,basis,headquarters,initial'",
    "case-study, 'sector,stage'",
    "facility, initial",
    "service, phase",
    "all, 'category,sector,cluster,facility,status,basis,headquarters,initial,stage,phase'"
  })
  void theFacetsAreThoseOfTheTypeAndAlwaysThere(String type, String facets) {
    JsonNode answer = server.json("/api/v1/search?type=" + type + "&q=nothing-at-all");
    assertThat(answer.at("/facets").propertyNames()).containsExactly(facets.split(","));
    assertThat(StreamSupport.stream(answer.at("/facets").spliterator(), false))
        .allMatch(JsonNode::isArray);
  }

  @Test
  void pagesLinkToTheirNeighboursInTheBodyAndInTheHeader() {
    HttpResponse<String> second = server.get("/api/v1/search?type=all&size=2&page=2&lang=en");
    String base = server.server().address() + "/api/v1/search?type=all";
    JsonNode links = server.json("/api/v1/search?type=all&size=2&page=2&lang=en").at("/links");
    assertThat(links.at("/self").asString()).isEqualTo(base + "&page=2&size=2&lang=en");
    assertThat(links.at("/next").asString()).isEqualTo(base + "&page=3&size=2&lang=en");
    assertThat(links.at("/prev").asString()).isEqualTo(base + "&size=2&lang=en");
    assertThat(links.at("/csv").asString())
        .isEqualTo(server.server().address() + "/search.csv?type=all&lang=en");
    assertThat(second.headers().firstValue("Link").orElseThrow())
        .contains("<" + base + "&page=3&size=2&lang=en>; rel=\"next\"")
        .contains("<" + base + "&size=2&lang=en>; rel=\"prev\"")
        .contains("/en/search?type=all&page=2&size=2>; rel=\"alternate\"; type=\"text/html\"");
  }

  @Test
  void theLastPageHasNoNext() {
    assertThat(server.json("/api/v1/search").at("/links").propertyNames())
        .containsExactly("self", "csv", "xlsx", "jsonl");
  }

  @Test
  void aRecordComesWithWhatItIsRelatedTo() {
    JsonNode related = server.json("/api/v1/organizations/robot-arms").at("/related");
    assertThat(related.at("/caseStudies/0/title/en").asString()).isEqualTo("The first robot");
    assertThat(related.at("/facility/name/ja").asString()).isEqualTo("港ビル");
    assertThat(related.at("/parent/id").asString()).isEqualTo("zebra");
    assertThat(related.at("/services/0/id").asString()).isEqualTo("advice");
    assertThat(related.at("/neighbours").isArray()).isTrue();
  }

  @Test
  void aProblemNamesEveryWrongParameterWithTheAllowedValues() {
    JsonNode problem = server.json("/api/v1/search?category=shop&sort=best&sizes=1");
    assertThat(problem.at("/errors").findValuesAsString("parameter"))
        .containsExactlyInAnyOrder("category", "sort", "sizes");
    assertThat(problem.at("/errors").findParents("allowed")).hasSize(3);
    assertThat(problem.at("/detail").asString()).contains("expected one of").contains("shop");
  }

  @Test
  void theDocumentNamesEveryParameterOfASearch() {
    JsonNode parameters = server.json("/openapi.json").at("/components/parameters");
    assertThat(parameters.propertyNames()).containsAll(meibo.search.SearchParameter.names());
    assertThat(parameters.at("/sector/schema/items/enum").toString())
        .isEqualTo("[\"robotics\",\"imaging\",\"none\"]");
  }
}
