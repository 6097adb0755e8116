package meibo.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import meibo.LiveDirectory;
import meibo.Session;
import meibo.catalog.Language;
import meibo.search.EngineUnavailable;
import meibo.search.SearchQuery;
import meibo.web.LiveServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes die while searches run: no answer is wrong, and answers come again. */
@Tag("long")
class ClusterTest {

  private static final int READERS = 4;
  private static final SearchQuery QUERY = SearchQuery.of("再生医療", Language.JA);

  @TempDir private Path folder;

  @Test
  void theOnlyNodeIsKilledAndComesBackWhileSearchesRun() throws Exception {
    try (LocalCluster nodes = LocalCluster.of(1);
        Session session = open(nodes, 0);
        Readers readers = new Readers(session)) {
      readers.mustAnswer("before");
      nodes.kill(0);
      readers.until(() -> readers.unavailable.get() > READERS);
      assertThat(session.search().isReady()).isFalse();
      nodes.restart(0);
      readers.mustAnswer("after the restart");
      readers.until(session.search()::isReady);
      assertThat(readers.wrong).isEmpty();
    }
  }

  @Test
  void oneOfThreeNodesIsLostAndItsReplicasAnswer() throws Exception {
    try (LocalCluster nodes = LocalCluster.of(3);
        Session session = open(nodes, 1);
        Readers readers = new Readers(session)) {
      for (int node = 0; node < 2; node++) {
        readers.mustAnswer("before node " + node + " dies");
        nodes.kill(node);
        readers.mustAnswer("after node " + node + " died");
        nodes.restart(node);
        awaitGreen(nodes);
      }
      System.out.println(
          readers.good.get() + " searches, " + readers.unavailable.get() + " unavailable");
      assertThat(readers.wrong).isEmpty();
    }
  }

  @Test
  void aShardWithoutACopyIsNotLeftOutOfAnswersUntilItIsBack() throws Exception {
    try (LocalCluster nodes = LocalCluster.of(3);
        Session session =
            LiveDirectory.own(folder).on(SharedNode.at(nodes.urls(), "own", 3, 0)).open();
        LiveServer server = LiveServer.over(session);
        Readers readers = new Readers(session)) {
      readers.mustAnswer("before");
      nodes.kill(2);
      readers.until(() -> readers.unavailable.get() > READERS);
      readers.until(() -> !session.search().isReady());
      int before = readers.good.get();
      HttpResponse<String> page = server.get(LiveServer.address("/search", "q", "再生医療"));
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.headers().firstValue("Retry-After")).isPresent();
      assertThat(server.get("/readyz").statusCode()).isEqualTo(503);
      assertThat(readers.good.get()).isEqualTo(before);
      nodes.restart(2);
      readers.mustAnswer("after the restart");
      readers.until(() -> server.get("/readyz").statusCode() == 200);
      assertThat(readers.wrong).isEmpty();
    }
  }

  private Session open(LocalCluster nodes, int replicas) throws Exception {
    return LiveDirectory.own(folder)
        .on(SharedNode.at(nodes.urls(), "own", replicas + 1, replicas))
        .open();
  }

  private static void awaitGreen(LocalCluster nodes) throws Exception {
    ClusterSettings settings = SharedNode.cluster(SharedNode.at(nodes.urls(), "own", 1, 1));
    try (Cluster cluster = new Cluster(settings.patient(Duration.ofMinutes(2)))) {
      cluster.ask(
          Call.get("/_cluster/health/own")
              .with(Map.of("wait_for_status", "green", "timeout", "90s")));
    }
  }

  /** Visitors who search without a pause and compare each answer with the first. */
  private static final class Readers implements AutoCloseable {

    private final AtomicInteger good = new AtomicInteger();
    private final AtomicInteger unavailable = new AtomicInteger();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final AtomicBoolean reading = new AtomicBoolean(true);
    private final List<Thread> threads;
    private final int expected;

    Readers(Session session) {
      expected = session.search().search(QUERY).total();
      threads =
          IntStream.range(0, READERS)
              .mapToObj(i -> Thread.startVirtualThread(() -> read(session)))
              .toList();
    }

    /** Waits for as many right answers again. */
    void mustAnswer(String when) throws InterruptedException {
      int enough = good.get() + 5 * READERS;
      until(() -> good.get() >= enough);
      assertThat(good.get()).as(when).isGreaterThanOrEqualTo(enough);
    }

    void until(BooleanSupplier condition) throws InterruptedException {
      long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
      while (!condition.getAsBoolean() && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      assertThat(condition.getAsBoolean()).isTrue();
    }

    @Override
    public void close() {
      reading.set(false);
      try {
        for (Thread thread : threads) {
          thread.join();
        }
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    private void read(Session session) {
      while (reading.get()) {
        try {
          int total = session.search().search(QUERY).total();
          if (total == expected) {
            good.incrementAndGet();
          } else {
            wrong.add("expected " + expected + " hits, found " + total);
          }
        } catch (EngineUnavailable away) {
          unavailable.incrementAndGet();
          Pause.of(Duration.ofMillis(50));
        } catch (RuntimeException e) {
          wrong.add(e.toString());
        }
      }
    }
  }
}
