package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import meibo.catalog.Language;
import meibo.clinic.Clinic;
import meibo.clinic.Complaint;
import meibo.search.CatalogSearch;
import meibo.search.Deadline;
import meibo.search.SearchQuery;
import meibo.tiny.TinyDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sees of the server at work, and how it behaves under load. */
class OperatingTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir private Path folder;
  private final CatalogSearch catalog = TinyDirectory.search();

  @Test
  void everyAnswerHasAnIdAndKeepsTheOneOfTheProxy() {
    try (LiveServer server = LiveServer.start()) {
      assertThat(id(server.get("/livez"))).matches("[0-9a-f]{16}");
      assertThat(id(server.get("/nothing"))).matches("[0-9a-f]{16}");
      assertThat(id(server.get("/livez", "X-Request-Id", "proxy-7.a_b"))).isEqualTo("proxy-7.a_b");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "<script>", "x;y=\"z\"", "%0d%0aX: 1", "…"})
  void anIdThatCouldForgeALineOfTheLogIsReplaced(String forged) throws Exception {
    try (LiveServer server = LiveServer.start()) {
      String answer =
          server.raw(
              "GET /livez HTTP/1.1\r\nHost: x\r\nX-Request-Id: "
                  + forged
                  + "\r\nConnection: close\r\n\r\n");
      assertThat(answer).containsPattern("(?i)X-Request-Id: [0-9a-f]{16}\r\n");
    }
  }

  @Test
  void requestsAreToldByTheirRouteAndNotByWhatWasAskedFor() {
    List<SeenRequest> seen = new CopyOnWriteArrayList<>();
    try (LiveServer server = LiveServer.observed(catalog, seen::add)) {
      server.get("/api/v1/organizations/robot-arms?lang=ja");
      server.get("/api/v1/search?q=secret");
      server.get("/somewhere/else");
    }
    assertThat(seen)
        .extracting(s -> s.method() + " " + s.route() + " " + s.status())
        .contains("GET /api/v1/search 200", "GET none 404")
        .anyMatch(line -> line.startsWith("GET /api/v1/organizations/{id} "));
    assertThat(seen.toString()).doesNotContain("secret").doesNotContain("127.0.0.1");
  }

  @Test
  void metricsCountRequestsAndSearchesAndTellTheStateOfTheIndex() {
    Metrics metrics = new Metrics(catalog::generation, Clock.fixed(NOON, ZoneOffset.UTC));
    try (LiveServer server =
        LiveServer.observed(new WatchedSearch(catalog, metrics::searched), metrics, metrics)) {
      server.get("/api/v1/search?q=RA");
      server.get("/search.csv?q=RA");
      String text = server.get("/metrics").body();
      assertThat(text)
          .contains(
              "meibo_requests_total{method=\"GET\",route=\"/api/v1/search\",status=\"200\"} 1")
          .contains("meibo_request_seconds_bucket{route=\"/api/v1/search\",le=\"+Inf\"} 1")
          .contains("meibo_searches_total{how=")
          .contains("meibo_index_generation ")
          .contains("meibo_index_age_seconds ")
          .contains("meibo_heap_bytes ");
    }
  }

  @Test
  void aClockThatIsSetBackMakesNoIndexYoungerThanNew() {
    Metrics metrics = new Metrics(catalog::generation, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    try (LiveServer server = LiveServer.observed(catalog, metrics, metrics)) {
      assertThat(server.get("/metrics").body()).contains("meibo_index_age_seconds 0.0");
    }
  }

  @Test
  void aSearchThatTakesTooLongIsGivenUpWithASentence() {
    var slow =
        new WatchedSearch(
            catalog,
            results -> {
              Instant end = Instant.now().plusSeconds(10);
              while (Instant.now().isBefore(end)) {
                Deadline.check();
              }
            });
    try (LiveServer server =
        LiveServer.start(new BoundedSearch(slow, 1, 1, Duration.ofMillis(20)))) {
      HttpResponse<String> answer = server.get("/api/v1/search?q=RA");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.body()).contains("took too long");
    }
  }

  @Test
  void whereRequestsWaitTooLongMoreAreToldToComeAgain() {
    AtomicLong now = new AtomicLong();
    Queue<Runnable> waiting = new ArrayDeque<>();
    Congestion queue = new Congestion(waiting::add, now::get);
    List<Boolean> late = new ArrayList<>();
    IntStream.range(0, 40).forEach(i -> queue.execute(() -> late.add(queue.beginsTooLate())));
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(11));
    waiting.forEach(Runnable::run);
    assertThat(late.subList(0, 16))
        .as("behind few: another program is at work")
        .containsOnly(false);
    assertThat(late.subList(16, 40)).as("behind many").containsOnly(true);
  }

  @Test
  void theClinicKeepsWhatWasMissedThreeTimesAndNothingThatTellsWho() throws Exception {
    Path file = folder.resolve("clinic.tsv");
    Clinic clinic = Clinic.open(file, Clock.fixed(NOON, ZoneOffset.UTC));
    for (String words : List.of("補聴器", "once", "taro@example.org", "090-1234-5678")) {
      int times = words.equals("once") ? 2 : 3;
      IntStream.range(0, times)
          .forEach(i -> clinic.see(catalog.search(SearchQuery.of(words, Language.JA))));
    }
    assertThat(clinic.complaints())
        .containsExactly(new Complaint("補聴器", 3, java.time.LocalDate.of(2026, 11, 24)));
    assertThat(Files.readAllLines(file)).containsExactly("3\t2026-11-24\t補聴器");
    Clock later = Clock.fixed(NOON.plus(Duration.ofDays(91)), ZoneOffset.UTC);
    assertThat(Clinic.open(file, Clock.fixed(NOON, ZoneOffset.UTC)).complaints()).hasSize(1);
    assertThat(Clinic.open(file, later).complaints()).as("after 90 days").isEmpty();
  }

  private static String id(HttpResponse<String> answer) {
    return answer.headers().firstValue("X-Request-Id").orElse("");
  }
}
