package meibo.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.TimeValue;

/**
 * Requests to a server on this machine, in a closed and in an open loop, over connections that stay
 * open; answers come uncompressed and are read to their end.
 */
public final class Load implements AutoCloseable {

  private static final int CONNECTIONS = 256;
  private static final int PATIENCE_SECONDS = 60;
  private static final int OK = 200;
  private static final int AT_A_TIME = 4;

  private final CloseableHttpClient client = client();
  private final HttpHost host;
  private final Function<Request, Call> calls;

  /** Requests as the server wants them. */
  public Load(URI server, Function<Request, Call> calls) {
    this.host = HttpHost.create(server);
    this.calls = calls;
  }

  private static CloseableHttpClient client() {
    ConnectionConfig patient =
        ConnectionConfig.custom()
            .setSocketTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .setValidateAfterInactivity(TimeValue.NEG_ONE_MILLISECOND)
            .build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultConnectionConfig(patient)
                .build())
        .disableContentCompression()
        .disableCookieManagement()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .build();
  }

  /**
   * As many at a time as there are clients, each asking as soon as it is answered, for so long.
   *
   * @param requests asked in turn, again from the first when they run out
   */
  public Run closed(List<Request> requests, int clients, double seconds) {
    AtomicInteger next = new AtomicInteger();
    Run.Recorder times = new Run.Recorder();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int c = 0; c < clients; c++) {
        threads.execute(
            () -> {
              while (System.nanoTime() < end) {
                Request request = requests.get(next.getAndIncrement() % requests.size());
                long asked = System.nanoTime();
                times.add(request, asked, send(request));
              }
            });
      }
    }
    return times.run();
  }

  /**
   * So many a second for so long, whether the ones before are answered or not; the time counts from
   * when a request should have been sent, so that a server that stalls is not excused (G. Tene,
   * coordinated omission).
   */
  public Run open(List<Request> requests, double perSecond, double seconds) {
    Run.Recorder times = new Run.Recorder();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < perSecond * seconds; i++) {
        long due = start + (long) (i * 1e9 / perSecond);
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        Request request = requests.get(i % requests.size());
        threads.execute(() -> times.add(request, due, send(request)));
      }
    }
    return times.run();
  }

  /** Each once, one after the other: microseconds of each. */
  public long[] oneByOne(List<Request> requests) {
    long[] micros = new long[requests.size()];
    for (int i = 0; i < micros.length; i++) {
      long asked = System.nanoTime();
      if (!send(requests.get(i))) {
        throw new IllegalStateException("not answered: " + requests.get(i));
      }
      micros[i] = (System.nanoTime() - asked) / 1_000;
    }
    return micros;
  }

  /** The bodies of the answers, in the order of the requests; asked a few at a time. */
  public List<byte[]> answers(List<Request> requests) throws IOException {
    List<Future<byte[]>> coming = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
      requests.forEach(r -> coming.add(threads.submit(() -> body(calls.apply(r)))));
    }
    List<byte[]> bodies = new ArrayList<>();
    for (Future<byte[]> one : coming) {
      if (one.state() != Future.State.SUCCESS) {
        throw new IOException("not answered", one.exceptionNow());
      }
      bodies.add(one.resultNow());
    }
    return bodies;
  }

  /**
   * The body of an answer.
   *
   * @throws IOException where it is no 200
   */
  public byte[] body(Call call) throws IOException {
    return client.execute(
        host,
        http(call),
        answer -> {
          byte[] body = EntityUtils.toByteArray(answer.getEntity());
          if (answer.getCode() != OK) {
            throw new IOException(
                call.path()
                    + ": "
                    + answer.getCode()
                    + " "
                    + new String(body, StandardCharsets.UTF_8));
          }
          return body;
        });
  }

  /** False where the answer is no 200. */
  private boolean send(Request request) {
    try {
      return client.execute(
          host,
          http(calls.apply(request)),
          answer -> {
            EntityUtils.toByteArray(answer.getEntity());
            return answer.getCode() == OK;
          });
    } catch (IOException e) {
      return false;
    }
  }

  private static ClassicHttpRequest http(Call call) {
    if (call.isGet()) {
      return new HttpGet(call.path());
    }
    HttpPost post = new HttpPost(call.path());
    post.setEntity(new ByteArrayEntity(call.bytes(), ContentType.APPLICATION_JSON));
    return post;
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
