package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million requests from a grammar of hostile ones, to a server that is a process of its own with
 * a heap of 256 MB: {@code mvn -Plong -Dtest=MillionRequestsTest test}; fewer: {@code
 * -Dtests.requests=10000}, or as many as are answered in so many minutes: {@code
 * -Dtests.minutes=30}.
 */
@Tag("long")
class MillionRequestsTest {

  private static final long REQUESTS = Long.getLong("tests.requests", 1_000_000);
  private static final long MINUTES = Long.getLong("tests.minutes", 600);
  private static final int CLIENTS = 4;

  /** No answer for so long is a hang, also on a busy machine. */
  private static final int PATIENCE_MILLIS = 30_000;

  /** More than what fills up after the first requests, 34 bytes for each of a million. */
  private static final long GROWTH = 32L << 20;

  /** Requests after which all that is made once has been made. */
  private static final int WARM = 10_000;

  private static final int SHOWN = 20;
  private static final int LOOKS = 5;

  @TempDir private Path folder;

  private final long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
  private final AtomicLong next = new AtomicLong();
  private final Map<Integer, AtomicLong> byStatus = new ConcurrentSkipListMap<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  @Test
  void noneFailsNoneHangsAndTheHeapDoesNotGrow() throws Exception {
    Process server = serve();
    try (var said = server.inputReader(StandardCharsets.UTF_8)) {
      URI address = URI.create(said.readLine().replace("Meibo serves at ", ""));
      ask(address, Math.min(REQUESTS / 10, WARM));
      long early = heapInUse(server, address);
      ask(address, REQUESTS);
      long late = heapInUse(server, address);
      System.out.printf(
          Locale.ROOT,
          "%d requests, by status %s; heap in use when warm %.1f MB, at the end %.1f MB%n",
          next.get(),
          byStatus,
          early / 1e6,
          late / 1e6);
      assertThat(failures).isEmpty();
      assertThat(byStatus.keySet()).allMatch(status -> status < 500);
      assertThat(late - early).as("growth of the heap in bytes").isLessThan(GROWTH);
    } finally {
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private Process serve() throws IOException {
    return new ProcessBuilder(
            java("java"),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            "meibo.App",
            "serve",
            "--port",
            "0",
            "--index",
            folder.resolve("index").toString())
        .redirectError(folder.resolve("log").toFile())
        .start();
  }

  /** Goes on until so many requests have been made in all. */
  private void ask(URI address, long until) throws InterruptedException {
    List<Thread> clients = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      long seed = next.get() + c;
      clients.add(Thread.ofPlatform().start(() -> ask(address, until, new HostileRequest(seed))));
    }
    for (Thread client : clients) {
      client.join();
    }
  }

  private void ask(URI address, long until, HostileRequest requests) {
    KeptConnection connection = new KeptConnection(address, PATIENCE_MILLIS);
    while (System.nanoTime() < end && next.getAndUpdate(n -> n < until ? n + 1 : n) < until) {
      if (connection.isClosed()) {
        connection.close();
        connection = new KeptConnection(address, PATIENCE_MILLIS);
      }
      if (!answered(connection, requests.next())) {
        connection.close();
        connection = new KeptConnection(address, PATIENCE_MILLIS);
      }
    }
    connection.close();
  }

  private boolean answered(KeptConnection connection, String request) {
    try {
      int status = connection.ask(request);
      byStatus.computeIfAbsent(status, s -> new AtomicLong()).incrementAndGet();
      if (status >= 500) {
        fail(status + " for " + request);
      }
      return true;
    } catch (IOException | RuntimeException e) {
      fail(e + " for " + request);
      return false;
    }
  }

  private void fail(String what) {
    if (failures.size() < SHOWN) {
      failures.add(what);
    }
  }

  /** In bytes, without garbage: the least of a few, for a server makes new garbage at once. */
  private static long heapInUse(Process server, URI address) throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < LOOKS; i++) {
      new ProcessBuilder(java("jcmd"), "" + server.pid(), "GC.run").start().waitFor();
      least = Math.min(least, heapNow(address));
    }
    return least;
  }

  private static long heapNow(URI address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(address.resolve("/metrics")).build(), BodyHandlers.ofString())
          .body()
          .lines()
          .filter(line -> line.startsWith("meibo_heap_bytes "))
          .mapToLong(line -> (long) Double.parseDouble(line.split(" ", 2)[1]))
          .sum();
    }
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }
}
