package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostileRequestsTest {

  private static final int REQUESTS = 1_000;
  private static final List<String> PATHS =
      List.of(
          "/api/v1/search",
          "/api/v1/suggest",
          "/search.csv",
          "/search.jsonl",
          "/api/v1/vocabulary",
          "/api/v1/organizations/",
          "/openapi.json",
          "/",
          "/readyz",
          "/api/v1/facilities/harbour");
  private static final List<String> PIECES =
      List.of(
          "q=",
          "type=",
          "sector=",
          "page=",
          "size=",
          "year=",
          "columns=",
          "raw=",
          "lang=",
          "&",
          "=",
          "%",
          "%zz",
          "%00",
          "%ff",
          "%F0%9F%92%A9",
          "-1",
          "99999999999",
          "all",
          "none",
          "'",
          "%22",
          "../",
          "%2e%2e%2f",
          ";",
          "?",
          "//",
          "%0d%0aX:1",
          "a",
          "%E3%83%AD",
          "name:",
          "*",
          "[",
          "{",
          "true",
          "id");

  @Test
  void nothingThatIsAskedBreaksTheServer() throws IOException {
    Random random = new Random(7);
    try (LiveServer server = LiveServer.start()) {
      for (int i = 0; i < REQUESTS; i++) {
        String address = PATHS.get(random.nextInt(PATHS.size())) + tail(random);
        String answer =
            server.raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(address).matches("(?s)HTTP/1.1 (200|304|400|404) .*");
        assertThat(answer).as(address).doesNotContain("\r\nX:1");
      }
    }
  }

  private static String tail(Random random) {
    return (random.nextInt(5) == 0 ? "" : "?")
        + IntStream.range(0, random.nextInt(8))
            .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
            .collect(Collectors.joining());
  }
}
