package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import meibo.JavaProcess;
import meibo.tiny.TinyDirectory;
import org.junit.jupiter.api.Test;

/** Who asks for little does not wait until those who ask for much have it. */
class LongSearchesTest {

  private static final Duration LONG = Duration.ofSeconds(5);

  @Test
  void aShortRequestHasItsTurnWhileLongSearchesKeepAllProcessorsBusy() throws Exception {
    Process server = JavaProcess.start(Busy.class.getName());
    try (var said = server.inputReader(StandardCharsets.UTF_8)) {
      long waited = Long.parseLong(said.readLine());
      assertThat(Duration.ofMillis(waited)).isLessThan(LONG.dividedBy(2));
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  /**
   * A server in a process of its own, as how virtual threads are carried is settled once for each.
   * Says in how many milliseconds it answered a short request.
   */
  static final class Busy {

    private Busy() {}

    public static void main(String... args) throws InterruptedException {
      int searches = Runtime.getRuntime().availableProcessors();
      CountDownLatch busy = new CountDownLatch(searches);
      var slow = new WatchedSearch(TinyDirectory.search(), _ -> keepBusy(busy));
      LiveServer server = LiveServer.start(slow);
      for (int i = 0; i < searches; i++) {
        Thread.ofPlatform().start(() -> server.get("/api/v1/search?q=RA"));
      }
      busy.await();
      long asked = System.nanoTime();
      server.get("/livez");
      System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked));
    }

    private static void keepBusy(CountDownLatch busy) {
      busy.countDown();
      long end = System.nanoTime() + LONG.toNanos();
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    }
  }
}
