package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import meibo.web.api.OpenApiContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRequestsTest {

  private static final String SEARCH = "/api/v1/search";

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
  @ValueSource(
      strings = {
        "q=%22unmatched",
        "q=%E2%80%9Chalf",
        "q=-",
        "q=name:",
        "q=%00%01%1f%7f",
        "q=%F0%A0%AE%B7",
        "q=%ff%fe",
        "q=",
        "&&&",
        "q",
        "page=500&size=20",
        "year=9999"
      })
  void whateverIsTypedIsASearch(String query) {
    HttpResponse<String> answer = server.get(SEARCH + "?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    contract.check("GET", SEARCH, answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=a&q=b                       | q
          page=0                        | page
          page=-1                       | page
          page=1e9                      | page
          page=99999999999999999999     | page
          size=101                      | size
          size=x                        | size
          year=soon                     | year
          lang=fr                       | lang
          sort=newest                   | sort
          type=person                   | type
          sector=magic                  | sector
          initial=1                     | initial
          Q=a                           | Q
          """)
  void whatCannotBeMeantIsNamed(String query, String parameter) {
    HttpResponse<String> answer = server.get(SEARCH + "?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"");
    contract.check("GET", SEARCH, answer);
  }

  @Test
  void aQueryOfTenThousandCharactersIsToldThatItIsTooLong() {
    HttpResponse<String> answer = server.get(SEARCH + "?q=" + "%E3%81%82".repeat(10_000));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("at most 500 characters").contains("10000 characters");
  }

  @Test
  void anAddressBeyondAllMeasureIsRefused() throws IOException {
    String answer =
        server.raw("GET /api/v1/search?q=" + "a".repeat(200_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 414 ").contains("application/problem+json");
  }

  @Test
  void headersBeyondAllMeasureAreRefused() throws IOException {
    String answer =
        server.raw("GET /livez HTTP/1.1\r\nHost: x\r\nX-Big: " + "a".repeat(200_000) + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 431 ").contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%zz", "q=%", "q=a%2", "%zz=1"})
  void aBrokenEscapeIsNamed(String query) throws IOException {
    String answer =
        server.raw(
            "GET /api/v1/search?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400 ").contains("broken escape");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/organizations/..%2f..%2fetc%2fpasswd",
        "/api/v1/organizations/%2e%2e/%2e%2e",
        "/api/v1/organizations/..;/x",
        "/api/../../etc/passwd",
        "/api/v1/%00",
        "/api/v1/organizations/%5c..%5c",
        "/api/v1/organizations/a%0d%0aSet-Cookie:x=1",
        "/%zz",
        "/api/v1/organizations/%ff",
        "/api/v1/organizations/%zz",
        "/api/v1/facilities/harbour%"
      })
  void tricksInThePathFindNothing(String path) throws IOException {
    String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .matches("(?s)HTTP/1.1 40[04] .*")
        .contains("application/problem+json")
        .contains("nosniff")
        .doesNotContain("Set-Cookie:")
        .doesNotContain("Exception");
  }

  /** Found by MillionRequestsTest: who was not told took the body for the next answer. */
  @ParameterizedTest
  @CsvSource({"HEAD,/%zz", "HEAD,/%00", "HEAD,/%", "GET,/%zz", "OPTIONS,/%00", "HEAD,/nothing%"})
  void anAddressThatJettyRefusesEndsTheConnectionAndSaysSo(String method, String path)
      throws IOException {
    String answer = server.raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\r\nConnection: close\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/nothing, 404",
    "/api, 404",
    "/search.pdf, 404",
    "/nothing, 404",
    "/api/v1/organizations/, 404"
  })
  void whatIsNotThereIsAProblem(String path, int status) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    contract.check("GET", "/livez", answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search/", "//api//v1/search", "/api/v1//search?q=a"})
  void aSlashTooManyDoesNotMatter(String path) throws IOException {
    String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW"})
  void nothingIsWrittenOverHttp(String method) {
    HttpResponse<String> answer = server.send(method, SEARCH);
    assertThat(answer.statusCode()).isBetween(405, 501);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Allow")).as("Allow").isPresent();
  }

  @Test
  void aBodyBeyondAllMeasureIsRefused() throws IOException {
    // Only announced: who sends it all may lose the answer when the server hangs up first.
    String answer =
        server.raw(
            "POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n"
                + "Connection: close\r\n\r\n");
    assertThat(answer).containsAnyOf("HTTP/1.1 405", "HTTP/1.1 413");
  }

  @Test
  void linksDoNotBelieveTheHostHeader() throws IOException {
    String answer =
        server.raw(
            "GET /api/v1/search HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(answer).contains("HTTP/1.1 200").doesNotContain("evil");
  }
}
