package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import meibo.LiveDirectory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit to the program's own directory transfers, compressed as browsers ask it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightTest {

  private static final int MOST_BYTES = 60_000;
  private static final int MOST_SCRIPT_BYTES = 12_000;
  private static final int MOST_REQUESTS = 8;

  private final HttpClient client = HttpClient.newHttpClient();
  private LiveServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    server = LiveDirectory.own(folder).serve();
  }

  @AfterAll
  void stop() {
    server.close();
    client.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en/",
        "/search",
        "/en/search?view=table",
        "/organizations/medicaroid",
        "/browse",
        "/map",
        "/case-studies",
        "/about",
        "/en/changes"
      })
  void aFirstPageIsLightAndNeedsFewRequests(String path) throws Exception {
    Set<String> files = files(server.get(path).body());
    int all = compressed(path);
    int scripts = 0;
    for (String file : files) {
      int bytes = compressed(file);
      all += bytes;
      scripts += file.contains(".js") ? bytes : 0;
    }
    assertThat(1 + files.size()).as("requests").isLessThanOrEqualTo(MOST_REQUESTS);
    assertThat(all).as("bytes").isLessThanOrEqualTo(MOST_BYTES);
    assertThat(scripts).as("bytes of scripts").isPositive().isLessThanOrEqualTo(MOST_SCRIPT_BYTES);
  }

  /** Style, script, picture: what a browser fetches by itself. */
  private static Set<String> files(String html) {
    var page = Jsoup.parse(html);
    return new HashSet<>(
        Stream.of(
                page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"),
                page.select("script[src], img[src]").eachAttr("src"))
            .flatMap(List::stream)
            .toList());
  }

  private int compressed(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(server.server().localAddress() + path))
                .header("Accept-Encoding", "gzip")
                .build(),
            BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().length;
  }
}
