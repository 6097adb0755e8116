package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
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

  /** One request of so many may find its connection closed. */
  private static final long RARELY = 10_000;

  /** Requests of a visitor on one connection. */
  private static final int VISIT = 20;

  @TempDir private Path folder;

  private final long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
  private final AtomicLong next = new AtomicLong();
  private final Map<Integer, AtomicLong> byStatus = new ConcurrentSkipListMap<>();
  private final AtomicLong askedAgain = new AtomicLong();
  private volatile boolean over;
  private final AtomicLong visits = new AtomicLong();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  @Test
  void noneFailsNoneHangsAndTheHeapDoesNotGrow() throws Exception {
    Process server = serve();
    try {
      URI address = JavaProcess.address(server);
      ask(address, Math.min(REQUESTS / 10, WARM));
      long early = heapInUse(server, address);
      Thread visitor = Thread.ofPlatform().start(() -> visit(address));
      ask(address, REQUESTS);
      over = true;
      visitor.join();
      long late = heapInUse(server, address);
      System.out.printf(
          Locale.ROOT,
          "%d requests, by status %s, %d asked again; %d of a good visitor beside them;"
              + " heap in use when warm %.1f MB, at the end %.1f MB%n",
          next.get(),
          byStatus,
          askedAgain.get(),
          visits.get(),
          early / 1e6,
          late / 1e6);
      assertThat(failures).as(Files.readString(folder.resolve("log"))).isEmpty();
      assertThat(byStatus.keySet()).allMatch(status -> status < 500);
      assertThat(askedAgain.get()).isLessThanOrEqualTo(next.get() / RARELY);
      assertThat(late - early).as("growth of the heap in bytes").isLessThan(GROWTH);
    } finally {
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private Process serve() throws IOException {
    return new ProcessBuilder(
            JavaProcess.command(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "meibo.App",
                "serve",
                "--port",
                "0",
                "--index",
                folder.resolve("index").toString()))
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
      String request = requests.next();
      try {
        count(request, connection.ask(request));
      } catch (EOFException closedMeanwhile) {
        askedAgain.incrementAndGet();
        askAgain(address, request);
        connection.close();
      } catch (IOException | RuntimeException e) {
        fail(e + " for " + request);
        connection.close();
      }
      connection = connection.isClosed() ? anew(address, connection) : connection;
    }
    connection.close();
  }

  /** A server may end a connection at any time (RFC 9112 §9.5); clients then use another. */
  private void askAgain(URI address, String request) {
    try (KeptConnection connection = new KeptConnection(address, PATIENCE_MILLIS)) {
      count(request, connection.ask(request));
    } catch (IOException | RuntimeException e) {
      fail(e + " twice for " + request);
    }
  }

  /** Whose requests are good gets good answers all the while. */
  private void visit(URI address) {
    KeptConnection connection = new KeptConnection(address, PATIENCE_MILLIS);
    while (!over) {
      int status = connection.get("/api/v1/search?q=riken");
      if (status != 200) {
        fail(status + " for a good request");
      }
      boolean leaves = visits.incrementAndGet() % VISIT == 0 || connection.isClosed();
      connection = leaves ? anew(address, connection) : connection;
    }
    connection.close();
  }

  private static KeptConnection anew(URI address, KeptConnection old) {
    old.close();
    return new KeptConnection(address, PATIENCE_MILLIS);
  }

  private void count(String request, int status) {
    byStatus.computeIfAbsent(status, s -> new AtomicLong()).incrementAndGet();
    if (status >= 500) {
      fail(status + " for " + request);
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
      new ProcessBuilder(JavaProcess.program("jcmd"), "" + server.pid(), "GC.run")
          .start()
          .waitFor();
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
}
