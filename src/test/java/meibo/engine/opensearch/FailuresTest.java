package meibo.engine.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import meibo.LiveDirectory;
import meibo.Session;
import meibo.Settings;
import meibo.catalog.Language;
import meibo.search.EngineUnavailable;
import meibo.search.SearchQuery;
import meibo.web.LiveServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the cluster does, visitors get an answer that says so, and nothing half is published.
 */
class FailuresTest {

  private static final String ALPHA =
      "{\"id\":\"alpha\",\"category\":\"company\",\"name\":{\"ja\":\"株式会社青葉\"},"
          + "\"sources\":[{\"seed\":true}]}";
  private static final String BETA = ALPHA.replace("alpha", "beta").replace("青葉", "紅梅");

  @TempDir private Path folder;
  private final FaultyProxy proxy = new FaultyProxy(SharedNode.urls().getFirst());
  private final Settings.OpenSearch index = behindProxy();

  @AfterEach
  void stop() {
    proxy.close();
  }

  @Test
  void whileTheClusterIsAwayPagesSaySoAndLaterAnswerAgain() throws Exception {
    try (LiveServer server = directory().serve()) {
      assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
      proxy.does(FaultyProxy.AWAY);
      for (String address : List.of(search("青葉"), "/search?q=a", "/organizations/alpha", "/")) {
        HttpResponse<String> answer = server.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(address).isPresent();
      }
      assertThat(server.get("/search?q=a").body()).contains("<html");
      assertThat(server.get("/readyz").statusCode()).isEqualTo(503);
      assertThat(server.get("/livez").statusCode()).isEqualTo(200);
      proxy.does(FaultyProxy.NONE);
      assertThat(firstGood(server, search("青葉"))).contains("alpha");
      assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSlowClusterIsGivenUpAndThenNotWaitedForAgain() throws Exception {
    try (Session session = directory().open()) {
      proxy.does(
          (request, body, onward) -> {
            Pause.of(Duration.ofSeconds(5));
            request.close();
          });
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> search(session, "青葉")).isInstanceOf(EngineUnavailable.class);
      }
      Instant before = Instant.now();
      assertThatThrownBy(() -> search(session, "青葉"))
          .isInstanceOf(EngineUnavailable.class)
          .hasMessageContaining("did not answer just now");
      assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMillis(500));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void wrongCredentialsAreSaidWithoutThePassword(int status) {
    proxy.does(FaultyProxy.status(status, "no"));
    ClusterSettings wrong =
        new ClusterSettings(
            index.urls(),
            index.name(),
            1,
            0,
            index.timeout(),
            Optional.of(new ClusterSettings.Credentials("reader", "hush")),
            Optional.empty());
    assertThatThrownBy(() -> OpenSearchEngine.open(wrong))
        .isInstanceOf(EngineUnavailable.class)
        .hasMessageContaining("MEIBO_OPENSEARCH_PASSWORD")
        .hasMessageContaining("reader")
        .hasMessageNotContaining("hush");
    assertThat(wrong.toString()).doesNotContain("hush");
  }

  @Test
  void whatIsTurnedDownForNowIsSentAgain() throws Exception {
    AtomicInteger turnedDown = new AtomicInteger();
    proxy.does((request, body, onward) -> half(request, body, onward, 429, turnedDown));
    LiveDirectory directory = directory();
    directory.sync();
    assertThat(turnedDown).hasPositiveValue();
    try (Session session = directory.open()) {
      assertThat(search(session, "")).isEqualTo(2);
    }
  }

  @Test
  void whatIsRefusedForGoodPublishesNothing() throws Exception {
    LiveDirectory directory = directory();
    directory.sync();
    directory.organizations(ALPHA.replace("青葉", "若葉"), BETA.replace("紅梅", "白梅"));
    proxy.does((request, body, onward) -> half(request, body, onward, 400, new AtomicInteger()));
    assertThatThrownBy(directory::sync)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not take organization/");
    proxy.does(FaultyProxy.NONE);
    try (Cluster cluster = new Cluster(SharedNode.cluster(index))) {
      assertThat(new Indices(cluster).unfinished()).hasSize(1).containsValue(false);
    }
    assertThat(directory.sync().changed()).isEqualTo(2);
  }

  @Test
  void anIndexThatIsGoneIsUnavailableUntilItIsMadeAgain() throws Exception {
    LiveDirectory directory = directory();
    try (Session session = directory.open();
        Cluster cluster = new Cluster(SharedNode.cluster(index))) {
      new Indices(cluster).delete(index.name() + "-000001");
      assertThatThrownBy(() -> search(session, "青葉")).isInstanceOf(EngineUnavailable.class);
      assertThat(directory.sync().rebuilt()).isTrue();
      assertThat(search(session, "青葉")).isEqualTo(1);
    }
  }

  private LiveDirectory directory() {
    return LiveDirectory.in(folder).organizations(ALPHA, BETA).on(index);
  }

  private Settings.OpenSearch behindProxy() {
    Settings.OpenSearch direct = SharedNode.index(1);
    return new Settings.OpenSearch(
        List.of(proxy.url()), direct.name(), 1, 0, Duration.ofSeconds(1));
  }

  private static String search(String q) {
    return LiveServer.address("/api/v1/search", "q", q);
  }

  private static int search(Session session, String q) {
    return session.search().search(SearchQuery.of(q, Language.JA)).total();
  }

  private static String firstGood(LiveServer server, String address) {
    Instant until = Instant.now().plusSeconds(10);
    HttpResponse<String> answer = server.get(address);
    while (answer.statusCode() != 200 && Instant.now().isBefore(until)) {
      answer = server.get(address);
    }
    return answer.body();
  }

  /** Passes on the first half of a bulk request's documents and turns the others down. */
  private static void half(
      HttpExchange request,
      byte[] body,
      FaultyProxy.Onward onward,
      int status,
      AtomicInteger turnedDown)
      throws IOException {
    List<String> lines = new String(body, UTF_8).lines().toList();
    boolean isBulk = request.getRequestURI().getPath().endsWith("_bulk") && lines.size() > 2;
    if (!isBulk) {
      FaultyProxy.NONE.on(request, body, onward);
      return;
    }
    List<String> passed = lines.subList(0, lines.size() / 4 * 2);
    onward.pass((String.join("\n", passed) + "\n").getBytes(UTF_8));
    List<String> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      boolean isPassed = i < passed.size();
      items.add(
          "{\"create\":{\"_id\":\"organization/x\",\"status\":" + (isPassed ? 201 : status) + "}}");
      turnedDown.addAndGet(isPassed ? 0 : 1);
    }
    String answer = "{\"errors\":true,\"items\":[" + String.join(",", items) + "]}";
    FaultyProxy.answer(request, 200, answer.getBytes(UTF_8));
  }
}
