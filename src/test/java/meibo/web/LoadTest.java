package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import meibo.catalog.Vocabulary;
import meibo.match.Matcher;
import meibo.match.list.ListLimits;
import meibo.match.list.ListReader;
import meibo.search.CatalogSearch;
import meibo.search.EngineUnavailable;
import meibo.search.Found;
import meibo.search.PassingSearch;
import meibo.tiny.TinyDirectory;
import org.junit.jupiter.api.Test;

class LoadTest {

  private static final long SECOND = 1_000_000_000L;

  @Test
  void aClientBehindAProxyMayAskFiveHundredTimesAtOnceAndFiftyTimesASecond() {
    AtomicLong now = new AtomicLong();
    try (LiveServer server = LiveServer.behindProxy(now::get)) {
      assertThat(accepted(server, 600, "203.0.113.5")).isEqualTo(500);
      HttpResponse<String> refused = server.get("/livez", "X-Forwarded-For", "203.0.113.5");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).contains("1");
      now.addAndGet(SECOND);
      assertThat(accepted(server, 60, "203.0.113.5")).isEqualTo(50);
      assertThat(accepted(server, 10, "203.0.113.6")).as("another client").isEqualTo(10);
      assertThat(accepted(server, 10, "1.2.3.4, 203.0.113.5")).as("a forged chain").isZero();
    }
  }

  @Test
  void clientsOfThisMachineAreNotLimited() {
    try (LiveServer server = LiveServer.start()) {
      assertThat(accepted(server, 600, "203.0.113.5")).isEqualTo(600);
    }
  }

  @Test
  void oneNetworkOfIpv6IsOneClient() {
    assertThat(client("2001:db8::1").group()).isEqualTo(client("2001:db8::ffff").group());
    assertThat(client("2001:db8::1").group()).isNotEqualTo(client("2001:db8:0:1::1").group());
  }

  @Test
  void aSearchTooManyIsToldAtOnceToComeAgain() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    BoundedSearch one = new BoundedSearch(TinyDirectory.search(), 1, 1);
    Routes slow =
        (routes, address) ->
            routes.get(
                "/slow",
                ctx ->
                    one.each(
                        meibo.search.SearchQuery.everything(meibo.catalog.Language.JA),
                        found -> {
                          started.countDown();
                          await(go);
                        }));
    try (LiveServer server = LiveServer.start(one, slow)) {
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(() -> server.get("/slow"));
      started.await();
      HttpResponse<String> second = server.get("/search.csv");
      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.headers().firstValue("Retry-After")).contains("1");
      go.countDown();
      assertThat(first.get().statusCode()).isEqualTo(200);
      assertThat(server.get("/search.csv").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aThirdListWaitsForItsTurnAndIsThenToldToComeAgain() throws Exception {
    CountDownLatch two = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    CatalogSearch slow =
        new PassingSearch(TinyDirectory.search()) {
          @Override
          public List<Found> named(Collection<String> texts, int limit) {
            two.countDown();
            await(go);
            return super.named(texts, limit);
          }
        };
    MatchRoutes lists = new MatchRoutes(() -> fail("no page is asked for"), new Matcher(slow));
    String list = PackedList.pack(new ListReader(ListLimits.VISITOR).read("ロボ"));
    try (LiveServer server = LiveServer.start(slow, (routes, address) -> lists.addTo(routes))) {
      List<CompletableFuture<HttpResponse<String>>> first =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> file(server, list)))
              .limit(2)
              .toList();
      two.await();
      HttpResponse<String> third = file(server, list);
      assertThat(third.statusCode()).isEqualTo(503);
      assertThat(third.headers().firstValue("Retry-After")).contains("1");
      go.countDown();
      for (CompletableFuture<HttpResponse<String>> answer : first) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
      }
      assertThat(file(server, list).statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> file(LiveServer server, String list) {
    return server.form("/match/file", "list", list);
  }

  @Test
  void anEngineAwayIsAnswered503AndABugWith500AndNoMoreThanAReference() {
    Routes broken =
        (routes, address) -> {
          routes.get(
              "/api/away",
              ctx -> {
                throw new EngineUnavailable("no route", new RuntimeException());
              });
          routes.get(
              "/api/bug",
              ctx -> {
                throw new IllegalStateException("secret");
              });
        };
    try (LiveServer server = LiveServer.start(TinyDirectory.search(), broken)) {
      HttpResponse<String> away = server.get("/api/away");
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.headers().firstValue("Retry-After")).isPresent();
      HttpResponse<String> bug = server.get("/api/bug");
      assertThat(bug.statusCode()).isEqualTo(500);
      assertThat(bug.body()).contains("urn:request:").doesNotContain("secret");
    }
  }

  @Test
  void pagesShowTheirProblemsThemselves() {
    PageErrors pages =
        (ctx, problem) -> {
          ctx.html("<h1>" + problem.status());
          return true;
        };
    try (LiveServer server =
        LiveServer.start(
            TinyDirectory.search(), ServerSettings.local(0), System::nanoTime, pages)) {
      assertThat(server.get("/nothing").body()).isEqualTo("<h1>404");
      assertThat(server.get("/api/nothing").body()).startsWith("{\"title\"");
    }
  }

  @Test
  void aTakenPortIsSaidInASentence() {
    try (LiveServer server = LiveServer.start()) {
      ServerSettings same = ServerSettings.local(server.server().port());
      Site site =
          new Site(TinyDirectory.search(), Vocabulary::standard, new Build("1", Instant.MIN + ""));
      assertThatThrownBy(() -> Server.start(same, site, List.of(), PageErrors.NONE))
          .isInstanceOf(CannotServe.class)
          .hasMessageContaining("Port " + same.port())
          .hasMessageContaining("taken");
    }
  }

  @Test
  void aStopWaitsForTheRequestsUnderWay() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Routes slow =
        (routes, address) ->
            routes.get(
                "/api/slow",
                ctx -> {
                  started.countDown();
                  await(go);
                  ctx.result("done");
                });
    LiveServer server = LiveServer.start(TinyDirectory.search(), slow);
    CompletableFuture<HttpResponse<String>> underWay =
        CompletableFuture.supplyAsync(() -> server.get("/api/slow"));
    started.await();
    CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> server.server().close());
    go.countDown();
    assertThat(underWay.get().body()).isEqualTo("done");
    stop.get();
  }

  @Test
  void linksFollowThePublicAddressWithItsPath() {
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1", 0, Optional.of(URI.create("https://example.org/list/")), Set.of());
    try (LiveServer server =
        LiveServer.start(TinyDirectory.search(), settings, System::nanoTime, PageErrors.NONE)) {
      assertThat(server.json("/api/v1/search?q=RA").at("/links/self").asString())
          .isEqualTo("https://example.org/list/api/v1/search?q=RA");
    }
  }

  private static long accepted(LiveServer server, int times, String forwardedFor) {
    long accepted = 0;
    for (int i = 0; i < times; i++) {
      if (server.get("/livez", "X-Forwarded-For", forwardedFor).statusCode() == 200) {
        accepted++;
      }
    }
    return accepted;
  }

  private static ClientAddress client(String address) {
    return ClientAddress.of(address, Optional.empty(), Set.of());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
