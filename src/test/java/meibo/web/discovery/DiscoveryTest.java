package meibo.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import meibo.tiny.TinyDirectory;
import meibo.web.LiveServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What browsers, search engines and robots look for by themselves. */
class DiscoveryTest {

  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = LiveServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void browsersLearnHowToSearchAndToSuggest() {
    Document description = xml(server, "/opensearch.xml?lang=en");
    assertThat(description.select("ShortName").text().length()).isBetween(1, 16);
    assertThat(description.select("Url[rel=results][type=text/html]").attr("template"))
        .isEqualTo(server.server().address() + "/en/search?q={searchTerms}");
    assertThat(description.select("Url[rel=suggestions]").attr("template"))
        .isEqualTo(server.server().address() + "/opensearch/suggest?lang=en&q={searchTerms}");
    assertThat(description.select("Url[type=application/atom+xml]").attr("template"))
        .endsWith("/search.atom?lang=en&q={searchTerms}");
  }

  @Test
  void suggestionsAreFourListsOfOneLength() {
    JsonNode answer =
        server.json(LiveServer.address("/opensearch/suggest", "q", "ロボ", "lang", "ja"));
    assertThat(answer.at("/0").asString()).isEqualTo("ロボ");
    assertThat(answer.at("/1/0").asString()).isEqualTo("株式会社ロボットアーム");
    assertThat(answer.at("/2/0").asString()).isEqualTo("ロボットアーム");
    assertThat(answer.at("/3/0").asString())
        .isEqualTo(server.server().address() + "/organizations/robot-arms");
    assertThat(List.of(answer.at("/2").size(), answer.at("/3").size()))
        .containsOnly(answer.at("/1").size());
  }

  @Test
  void everyPageStandsInTheSitemapInBothLanguages() {
    Document map = xml(server, "/sitemap.xml");
    String base = server.server().address().toString();
    assertThat(map.select("url > loc").eachText())
        .doesNotHaveDuplicates()
        .contains(base + "/", base + "/en/", base + "/about", base + "/facilities")
        .contains(base + "/organizations/robot-arms", base + "/en/case-studies/first-robot");
    assertThat(map.select("url")).hasSameSizeAs(map.select("[hreflang=en]"));
    assertThat(map.select("url:has(loc:containsOwn(/en/organizations/robot-arms))"))
        .singleElement()
        .satisfies(
            url -> {
              assertThat(url.select("[hreflang=ja]").attr("href"))
                  .isEqualTo(base + "/organizations/robot-arms");
              assertThat(url.select("[hreflang=x-default]").attr("href"))
                  .isEqualTo(base + "/organizations/robot-arms");
              assertThat(url.select("lastmod").text()).isEqualTo("2024-01-31");
            });
  }

  @Test
  void aLargeDirectoryIsSplitAndNothingIsLost() {
    try (LiveServer large = LiveServer.start(TinyDirectory.large())) {
      String base = large.server().address().toString();
      assertThat(xml(large, "/sitemap.xml").select("sitemap > loc").eachText())
          .containsExactly(base + "/sitemap-1.xml", base + "/sitemap-2.xml");
      int all = 2 * (TinyDirectory.Large.SIZE + meibo.web.page.Pages.places().size());
      assertThat(IntStream.rangeClosed(1, 2).map(i -> count(large, i)))
          .containsExactly(50_000, all - 50_000);
      assertThat(large.get("/sitemap-3.xml").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void robotsAreLedToTheSitemapAndAwayFromWhatIsForPrograms() {
    String robots = server.get("/robots.txt").body();
    assertThat(robots)
        .contains("User-agent: *\n")
        .contains("Disallow: /api/v1/\n")
        .endsWith("Sitemap: " + server.server().address() + "/sitemap.xml\n")
        .doesNotContain("Disallow: /\n");
  }

  private static int count(LiveServer from, int sitemap) {
    return from.get("/sitemap-" + sitemap + ".xml").body().split("<url>", -1).length - 1;
  }

  private static Document xml(LiveServer from, String path) {
    HttpResponse<String> answer = from.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body(), Parser.xmlParser());
  }
}
