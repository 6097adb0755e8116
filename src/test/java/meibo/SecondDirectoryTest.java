package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import meibo.export.ExportFormat;
import meibo.web.LiveServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The program serves any directory, with as little in it as the format asks for. */
class SecondDirectoryTest {

  /** Texts of the directory that the program comes with. */
  private static final List<String> OF_THE_FIRST =
      List.of("神戸", "Kobe", "KBIC", "医療産業都市", "ポートアイランド", "Biomedical");

  private static final List<String> PLACES =
      List.of(
          "/",
          "/search",
          "/search?q=town",
          "/search?q=%E6%B8%AF&type=all",
          "/search?category=brewery",
          "/search?sort=-since&view=table",
          "/organizations",
          "/case-studies",
          "/facilities",
          "/services",
          "/shortlist");

  private static final List<String> FOR_PROGRAMS =
      List.of(
          "/api/v1/search",
          "/api/v1/search?type=all&q=town",
          "/api/v1/search?category=none&year=2020",
          "/api/v1/suggest?q=t",
          "/api/v1/vocabulary",
          "/openapi.json",
          "/livez",
          "/readyz",
          "/version");

  @TempDir private Path folder;

  /** What may be in a directory whose only file is organizations.jsonl. */
  enum Content {
    NONE,
    ONE(
        """
        {"id":"old-town","category":"brewery","name":{"ja":"古町酒造","kana":"フルマチシュゾウ"},"sources":[{"seed":true}]}"""),
    ENGLISH(
        """
        {"id":"old-town","category":"brewery","name":{"en":"Old Town Brewers"},"sectors":["beer"],"clusters":["east"],"since":"1999","sources":[{"url":"https://town.example/"}]}
        {"id":"new-town","category":"guild","name":{"en":"New Town Guild"},"status":"former","until":"2011","sources":[{"seed":true}]}"""),
    MIXED(
        """
        {"id":"old-town","category":"brewery","name":{"ja":"古町酒造株式会社","en":"Old Town Brewers"},"address":{"facility":"cellar","text":"古町1-1"},"parent":"port","sources":[{"seed":true}]}
        {"id":"port","category":"guild","name":{"ja":"港組合"},"parentName":"どこかの会社","website":"https://port.example/","sources":[{"seed":true}]}""");

    private final List<String> lines;

    Content(String... lines) {
      this.lines = Stream.of(lines).flatMap(String::lines).toList();
    }

    Stream<String> ids() {
      return lines.stream().map(line -> line.split("\"")[3]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsThereInBothLanguages(Content content) {
    try (LiveServer server = served(content)) {
      Stream.concat(PLACES.stream(), content.ids().map(id -> "/organizations/" + id))
          .flatMap(place -> Stream.of(place, place.equals("/") ? "/en/" : "/en" + place))
          .forEach(place -> answers(server, place, content));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerForProgramsIsThere(Content content) {
    try (LiveServer server = served(content)) {
      FOR_PROGRAMS.forEach(place -> answers(server, place, content));
      ExportFormat.served().stream()
          .map(ExportFormat::id)
          .toList()
          .forEach(id -> answers(server, "/search." + id, content));
      content
          .ids()
          .map(id -> "/api/v1/organizations/" + id)
          .flatMap(place -> Stream.of(place, place + "/similar"))
          .forEach(place -> answers(server, place, content));
      assertThat(server.json("/api/v1/search?type=all").at("/total").asInt())
          .isEqualTo(content.lines.size());
    }
  }

  @Test
  void itsOwnCategoriesCanBeCountedAndNarrowedBy() {
    try (LiveServer server = served(Content.ENGLISH)) {
      JsonNode answer = server.json("/api/v1/search?category=brewery&lang=en");
      assertThat(answer.at("/hits/0/id").asString()).isEqualTo("old-town");
      assertThat(answer.at("/total").asInt()).isEqualTo(1);
      assertThat(answer.at("/facets/category").findValuesAsString("value"))
          .containsExactly("brewery", "guild");
      assertThat(answer.at("/facets/category/0/label/en").asString()).isEqualTo("brewery");
      assertThat(server.json("/api/v1/vocabulary").at("/sectors").findValuesAsString("id"))
          .containsExactly("beer");
      assertThat(server.get("/api/v1/search?category=bakery").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void theListIsTakenHome() {
    try (LiveServer server = served(Content.MIXED)) {
      assertThat(server.get("/search.csv?lang=en&raw=true&columns=id,name.ja").body())
          .isEqualTo("id,name.ja\r\nport,港組合\r\nold-town,古町酒造株式会社\r\n");
    }
  }

  private LiveServer served(Content content) {
    return LiveDirectory.in(folder).with("organizations.jsonl", content.lines).serve();
  }

  private static void answers(LiveServer server, String place, Content content) {
    HttpResponse<String> answer = server.get(place);
    boolean unknownCategory = place.contains("brewery") && content == Content.NONE;
    assertThat(answer.statusCode())
        .as(place + " " + answer.body())
        .isEqualTo(unknownCategory ? 400 : 200);
    for (String text : OF_THE_FIRST) {
      assertThat(answer.body()).as(place).doesNotContain(text);
    }
  }
}
