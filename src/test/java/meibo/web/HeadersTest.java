package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import meibo.LiveDirectory;
import meibo.tiny.TinyDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

  private static final String SEARCH = "/api/v1/search?type=all";

  private static LiveServer server;

  @BeforeAll
  static void start() {
    Routes page = (routes, address) -> routes.get("/page", ctx -> ctx.html("<p>page"));
    server = LiveServer.start(TinyDirectory.search(), page);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void anAnswerThatTheClientHasIsNotSentAgain() {
    HttpResponse<String> first = server.get(SEARCH);
    String tag = header(first, "ETag").orElseThrow();
    HttpResponse<String> again = server.get(SEARCH, "If-None-Match", "\"other\", " + tag);
    assertThat(tag).matches("W/\"1-[0-9a-f]{8}-b1-.+");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).contains(tag);
    assertThat(header(again, "Cache-Control")).contains("public, max-age=60");
  }

  @Test
  void aNewStateOfTheIndexHasNewTags() throws Exception {
    LiveDirectory directory = TinyDirectory.files();
    String tag;
    try (LiveServer before = directory.serve()) {
      tag = header(before.get(SEARCH), "ETag").orElseThrow();
      assertThat(before.get(SEARCH, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
    directory.with("support-services.jsonl").sync();
    try (LiveServer later = directory.serve()) {
      assertThat(later.get(SEARCH, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anotherAddressHasAnotherTag() {
    assertThat(header(server.get("/api/v1/search?q=a"), "ETag"))
        .isNotEqualTo(header(server.get("/api/v1/search?q=b"), "ETag"));
  }

  @Test
  void problemsAreNotKept() {
    HttpResponse<String> problem = server.get("/api/v1/organizations/nobody");
    assertThat(header(problem, "ETag")).isEmpty();
    assertThat(header(problem, "Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SEARCH,
        "/api/v1/organizations/nobody",
        "/api/v1/organizations/zebra",
        "/search.csv",
        "/page",
        "/nothing"
      })
  void headAnswersAsGetWithoutTheBody(String path) {
    HttpResponse<String> get = server.get(path);
    HttpResponse<String> head = server.send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
    assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
  }

  @Test
  void scriptsOfAnySiteMayRead() {
    HttpResponse<String> preflight =
        server.send(
            "OPTIONS",
            "/api/v1/search",
            "Origin",
            "https://other.example",
            "Access-Control-Request-Method",
            "GET");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(header(preflight, "Access-Control-Allow-Methods"))
        .contains("GET, HEAD, POST, OPTIONS");
    assertThat(header(server.get(SEARCH), "Access-Control-Allow-Origin")).contains("*");
    assertThat(header(server.get("/page"), "Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {SEARCH, "/page", "/nothing", "/api/v1/search?x=1", "/search.csv"})
  void everyAnswerIsProtected(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(header(answer, "X-Content-Type-Options")).contains("nosniff");
    assertThat(header(answer, "Content-Security-Policy").orElseThrow())
        .contains("default-src")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(header(answer, "Referrer-Policy")).isPresent();
    assertThat(header(answer, "Permissions-Policy")).isPresent();
    assertThat(header(answer, "Server")).isEmpty();
  }

  @Test
  void longAnswersAreCompressedForThoseWhoWantIt() {
    HttpResponse<String> answer = server.get("/openapi.json", "Accept-Encoding", "gzip");
    assertThat(header(answer, "Content-Encoding")).contains("gzip");
    assertThat(header(answer, "Vary").orElseThrow()).contains("Accept-Encoding");
    assertThat(header(server.get("/livez", "Accept-Encoding", "gzip"), "Content-Encoding"))
        .isEmpty();
  }

  private static Optional<String> header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name);
  }
}
