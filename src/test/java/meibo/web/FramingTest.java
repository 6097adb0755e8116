package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import meibo.LiveDirectory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages other sites may show inside theirs. */
class FramingTest {

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

  @ParameterizedTest
  @ValueSource(strings = {"/embed", "/en/embed", "/embed?sector=medical-devices"})
  void theSearchBoxMayBeFramedAndRunsNothing(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors *")
        .contains("default-src 'none'")
        .doesNotContain("script-src");
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("script, iframe, button[name], form[method=post]")).isEmpty();
    assertThat(page.select("form[role=search]").attr("target")).isEqualTo("_top");
  }

  @Test
  void theBoxNarrowsEverySearchAsItsAddressSays() {
    Document page =
        Jsoup.parse(server.get("/en/embed?sector=medical-devices&type=all&q=gone").body());
    assertThat(page.select("form").attr("action")).isEqualTo("/en/search");
    assertThat(page.select("input[type=hidden]").eachAttr("name"))
        .containsExactly("type", "sector");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/match", "/organizations/riken", "/about"})
  void noOtherPageMayBeFramed(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'");
  }
}
