package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three times what the server can do is asked of it: those it answers are answered nearly as soon
 * as ever, the others are told at once to come again. Server and client are processes of their own;
 * requests come at fixed times, whatever became of those before, and are timed from then.
 */
@Tag("long")
class OverloadTest {

  private static final int CONNECTIONS = 150;
  private static final int SECONDS = 6;

  /** Rounds after which a server is compiled: it answers several times as many as at first. */
  private static final int COLD_ROUNDS = 10;

  private static final List<String> PATHS =
      List.of(
          "/api/v1/search?q=%E7%A5%9E%E6%88%B8%E5%A4%A7%E5%AD%A6",
          "/api/v1/search?q=rikagaku",
          "/api/v1/search?q=%E5%86%8D%E7%94%9F%E5%8C%BB%E7%99%82&type=all",
          "/api/v1/search?category=company&page=2");

  @TempDir private Path folder;

  /** One request. */
  private record Asked(int status, long nanos) {}

  @Test
  void atThreeTimesItsCapacityAcceptedRequestsStayQuickAndOthersAreToldAtOnce() throws Exception {
    Process server =
        JavaProcess.start(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "meibo.App",
            "serve",
            "--port",
            "0",
            "--index",
            folder.resolve("index").toString());
    try {
      URI address = JavaProcess.address(server);
      for (int round = 0; round < COLD_ROUNDS; round++) {
        capacity(address);
      }
      double capacity = capacity(address);
      load(address, capacity / 2); // the client is to be compiled as well
      List<Asked> normal = load(address, capacity / 2);
      List<Asked> over = load(address, capacity * 3);
      List<Asked> accepted = over.stream().filter(a -> a.status() == 200).toList();
      List<Asked> refused = over.stream().filter(a -> a.status() == 503).toList();
      System.out.printf(
          Locale.ROOT,
          "capacity %.0f/s; at half of it p99 %.1f ms; at three times: %d of %d accepted"
              + " (%.0f/s) p50 %.1f p99 %.1f ms, %d refused p50 %.1f p99 %.1f ms%n",
          capacity,
          ms(normal, 99),
          accepted.size(),
          over.size(),
          accepted.size() / (double) SECONDS,
          ms(accepted, 50),
          ms(accepted, 99),
          refused.size(),
          ms(refused, 50),
          ms(refused, 99));
      assertThat(over).extracting(Asked::status).containsOnly(200, 503);
      assertThat(accepted.size()).isGreaterThan((int) (capacity * SECONDS / 10));
      assertThat(ms(accepted, 99)).isLessThan(4 * ms(normal, 99));
      assertThat(ms(refused, 50)).as("told at once").isLessThan(ms(normal, 99));
    } finally {
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** What it answers when sixteen always ask. */
  private static double capacity(URI address) throws InterruptedException {
    AtomicLong answered = new AtomicLong();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    List<Thread> clients =
        Stream.generate(
                () ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try (KeptConnection client = new KeptConnection(address, 0)) {
                                while (System.nanoTime() < end) {
                                  if (client.get(path(answered.get())) == 200) {
                                    answered.incrementAndGet();
                                  }
                                }
                              }
                            }))
            .limit(16)
            .toList();
    for (Thread client : clients) {
      client.join();
    }
    return answered.get() / (double) SECONDS;
  }

  private static List<Asked> load(URI address, double perSecond) throws InterruptedException {
    ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
    AtomicLong next = new AtomicLong();
    long start = System.nanoTime();
    long most = (long) (perSecond * SECONDS);
    List<Thread> clients =
        Stream.generate(
                () ->
                    Thread.ofPlatform()
                        .start(() -> askInTime(address, next, most, start, perSecond, asked)))
            .limit(CONNECTIONS)
            .toList();
    for (Thread client : clients) {
      client.join();
    }
    return List.copyOf(asked);
  }

  private static void askInTime(
      URI address,
      AtomicLong next,
      long most,
      long start,
      double perSecond,
      ConcurrentLinkedQueue<Asked> asked) {
    try (KeptConnection client = new KeptConnection(address, 0)) {
      for (long i = next.getAndIncrement(); i < most; i = next.getAndIncrement()) {
        long due = start + (long) (i / perSecond * 1e9);
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        int status = client.get(path(i));
        asked.add(new Asked(status, System.nanoTime() - due));
      }
    }
  }

  private static String path(long i) {
    return PATHS.get((int) (i % PATHS.size()));
  }

  private static double ms(List<Asked> asked, int percent) {
    List<Long> sorted = new ArrayList<>(asked.stream().map(Asked::nanos).sorted().toList());
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
  }
}
