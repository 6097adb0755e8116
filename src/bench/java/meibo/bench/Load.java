package meibo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Requests to a server on this machine, in a closed and in an open loop. */
public final class Load implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final Function<Mix.Request, HttpRequest.Builder> asked;

  /** Requests as the server wants them. */
  public Load(Function<Mix.Request, HttpRequest.Builder> asked) {
    this.asked = asked;
  }

  /** Requests of Meibo's API. */
  public static Load meibo(URI server) {
    return new Load(r -> HttpRequest.newBuilder(server.resolve(r.path())));
  }

  /**
   * What a run took.
   *
   * @param perSecond requests answered a second
   * @param failed answers that were no 200
   */
  public record Run(double perSecond, Latencies latencies, int failed) {}

  /** As many at a time as there are clients, each asking as soon as it is answered. */
  public Run closed(List<Mix.Request> requests, int clients) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicLongArray micros = new AtomicLongArray(requests.size());
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int c = 0; c < clients; c++) {
        threads.submit(
            () -> {
              for (int i = next.getAndIncrement();
                  i < requests.size();
                  i = next.getAndIncrement()) {
                long asked = System.nanoTime();
                send(requests.get(i), failed);
                micros.set(i, (System.nanoTime() - asked) / 1_000);
              }
            });
      }
    }
    return run(requests.size(), start, micros, failed);
  }

  /**
   * So many a second, whether the ones before are answered or not; the time counts from when a
   * request should have been sent, so that a server that stalls is not excused (G. Tene,
   * coordinated omission).
   */
  public Run open(List<Mix.Request> requests, double perSecond) {
    AtomicInteger failed = new AtomicInteger();
    AtomicLongArray micros = new AtomicLongArray(requests.size());
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < requests.size(); i++) {
        long due = start + (long) (i * 1e9 / perSecond);
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        int number = i;
        threads.submit(
            () -> {
              send(requests.get(number), failed);
              micros.set(number, (System.nanoTime() - due) / 1_000);
            });
      }
    }
    return run(requests.size(), start, micros, failed);
  }

  private static Run run(int count, long start, AtomicLongArray micros, AtomicInteger failed) {
    double seconds = (System.nanoTime() - start) / 1e9;
    long[] times = new long[count];
    for (int i = 0; i < count; i++) {
      times[i] = micros.get(i);
    }
    return new Run(count / seconds, new Latencies(times), failed.get());
  }

  /** The body of the answer. */
  public String get(Mix.Request request) throws IOException, InterruptedException {
    return client
        .send(asked.apply(request).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private void send(Mix.Request request, AtomicInteger failed) {
    try {
      HttpRequest http = asked.apply(request).timeout(PATIENCE).build();
      int status = client.send(http, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
      if (status != 200) {
        failed.incrementAndGet();
      }
    } catch (IOException e) {
      failed.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
