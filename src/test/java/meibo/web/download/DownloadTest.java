package meibo.web.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import meibo.search.CatalogSearch;
import meibo.search.Found;
import meibo.search.PassingSearch;
import meibo.search.SearchQuery;
import meibo.tiny.TinyDirectory;
import meibo.web.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

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
  void theFileHasItsNameInBothScriptsAndIsNotForSearchEngines() {
    HttpResponse<String> csv = server.get("/search.csv");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("organizations-2026-11-24.csv")
        .contains("%E4%BC%81%E6%A5%AD");
    assertThat(csv.headers().firstValue("Content-Type"))
        .contains("text/csv; charset=utf-8; header=present");
    assertThat(csv.headers().firstValue("X-Robots-Tag")).contains("noindex");
    assertThat(csv.body()).startsWith("\uFEFFID,種別,名称");
  }

  @Test
  void theFileHoldsTheWholeSetWhateverThePage() {
    assertThat(server.get("/search.jsonl?type=all&size=1&page=2").body().lines()).hasSize(6);
    assertThat(server.get("/search.jsonl?sector=robotics").body().lines()).hasSize(1);
  }

  @Test
  void machinesGetKeysAndChosenColumns() {
    assertThat(server.get("/search.csv?q=RA&columns=id&columns=since&raw=true").body())
        .isEqualTo("id,since\r\nrobot-arms,2018-08\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"columns=colour", "raw=yes", "raw=true&raw=false", "catgory=company"})
  void aMistypedParameterExportsNothing(String query) {
    HttpResponse<String> answer = server.get("/search.csv?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(answer.body()).contains("\"errors\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "xlsx", "jsonl", "jsonld", "atom"})
  void everyFormatHasItsAddress(String format) {
    HttpResponse<String> file = server.get("/search." + format + "?lang=en");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("organizations-2026-11-24." + format);
    assertThat(file.body()).isNotEmpty();
  }

  @Test
  void aShortlistIsTheChosenOrganizationsInTheirOrder() {
    assertThat(server.get("/shortlist.csv?id=zebra&id=gone&id=formula&columns=id&lang=en").body())
        .isEqualTo("\uFEFFID\r\nzebra\r\nformula\r\n");
    assertThat(server.get("/shortlist.jsonl?id=zebra").body().lines()).hasSize(1);
    assertThat(
            server
                .get("/shortlist.xlsx?id=zebra")
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow())
        .contains("shortlist-2026-11-24.xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id=", "id=zebra&q=a", "id=zebra&columns=colour", "id=zebra&lang=fr"})
  void aMistypedShortlistIsRefused(String query) {
    assertThat(server.get("/shortlist.csv?" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void aFileThatBreaksOffDoesNotLookWhole() {
    CatalogSearch breaking = ending(TinyDirectory.large(), DownloadTest::fail);
    try (LiveServer broken = LiveServer.start(breaking);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest csv = HttpRequest.newBuilder(csv(broken)).build();
      assertThatThrownBy(() -> client.send(csv, BodyHandlers.ofString()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatFailsBeforeTheFirstRowIsToldByAStatus() {
    CatalogSearch failing =
        new PassingSearch(TinyDirectory.search()) {
          @Override
          public void each(SearchQuery query, Consumer<Found> sink) {
            fail();
          }
        };
    try (LiveServer broken = LiveServer.start(failing)) {
      assertThat(broken.get("/search.csv").statusCode()).isEqualTo(500);
      assertThat(broken.get("/search.csv").headers().firstValue("Content-Disposition")).isEmpty();
    }
  }

  @Test
  void theHeadOfTheFileDoesNotWaitForItsLastRow() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    try (LiveServer slow = LiveServer.start(ending(TinyDirectory.search(), () -> await(seen)));
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> csv =
          client.send(HttpRequest.newBuilder(csv(slow)).build(), BodyHandlers.ofInputStream());
      try (var lines = new BufferedReader(new InputStreamReader(csv.body(), UTF_8))) {
        assertThat(lines.readLine()).startsWith("\uFEFFID,種別,名称");
        seen.countDown();
        assertThat(lines.readLine()).startsWith("formula,");
      }
    }
  }

  /** The search, behind whose last entry something happens. */
  private static CatalogSearch ending(CatalogSearch search, Runnable atTheEnd) {
    return new PassingSearch(search) {
      @Override
      public void each(SearchQuery query, Consumer<Found> sink) {
        super.each(query, sink);
        atTheEnd.run();
      }
    };
  }

  private static void fail() {
    throw new UncheckedIOException(new IOException("the disk went away"));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).as("seen by the reader").isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI csv(LiveServer server) {
    return URI.create(server.server().localAddress() + "/search.csv");
  }
}
