package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import meibo.tiny.TinyDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients that keep a connection busy by a byte now and then: others are answered, they are cut.
 */
class SlowClientsTest {

  private static final Patience LITTLE =
      new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1), 100_000);

  /** More than a busy machine takes to notice. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private static LiveServer server;

  @BeforeAll
  static void start() {
    ServerSettings settings =
        new ServerSettings("127.0.0.1", 0, Optional.empty(), Set.of(), Duration.ZERO, LITTLE);
    server =
        LiveServer.start(
            new BoundedSearch(TinyDirectory.large(), 4, 1),
            settings,
            System::nanoTime,
            PageErrors.NONE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whoSendsHeadersByteByByteIsToldSo() throws IOException {
    try (Socket slow = connect()) {
      send(slow, "GET /livez HTTP/1.1\r\nHost: x\r\nX-Slow: ");
      assertThat(dripUntilAnswered(slow))
          .startsWith("HTTP/1.1 408 ")
          .contains("application/problem+json", "took too long to arrive");
    }
  }

  @Test
  void whoSendsABodyByteByByteIsToldSo() throws IOException {
    try (Socket slow = connect()) {
      send(slow, "POST /api/v1/match HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n{");
      assertThat(dripUntilAnswered(slow))
          .startsWith("HTTP/1.1 408 ")
          .contains("application/problem+json", "took too long to arrive");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 500})
  void whoStopsReadingAnExportOrHardlyReadsMakesRoomForOthers(int bytesAtATime) throws IOException {
    try (Socket slow = connect()) {
      send(slow, "GET /search.jsonl HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(slow.getInputStream().read()).isEqualTo('H');
      assertThat(server.get("/search.csv?q=o1").statusCode()).as("one at a time").isEqualTo(503);
      long end = System.nanoTime() + PATIENCE_NANOS;
      int status = 503;
      while (status == 503 && System.nanoTime() < end) {
        slow.getInputStream().readNBytes(bytesAtATime);
        pause();
        assertThat(server.get("/api/v1/search?q=o2").statusCode()).isEqualTo(200);
        status = server.get("/search.csv?q=o1").statusCode();
      }
      assertThat(status).as("an export of another").isEqualTo(200);
      assertThat(rest(slow)).as("the end of the answer").doesNotEndWith("0\r\n\r\n");
    }
  }

  @Test
  void whoKeepsUpIsNotCutNorWhoAsksAgainLater() throws IOException {
    try (Socket visitor = connect()) {
      for (int i = 0; i < 2; i++) {
        send(visitor, "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(visitor.getInputStream().read()).isEqualTo('H');
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2_500)); // longer than LITTLE
        visitor.getInputStream().skipNBytes(visitor.getInputStream().available());
      }
    }
    assertThat(server.get("/search.jsonl").body().lines()).hasSize(TinyDirectory.Large.SIZE);
  }

  private static Socket connect() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) TimeUnit.NANOSECONDS.toMillis(PATIENCE_NANOS));
    socket.connect(new InetSocketAddress("127.0.0.1", server.server().port()));
    return socket;
  }

  /** A byte ten times a second, until the server has something to say. */
  private static String dripUntilAnswered(Socket slow) throws IOException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (slow.getInputStream().available() == 0 && System.nanoTime() < end) {
      assertThat(server.get("/livez").statusCode()).isEqualTo(200);
      send(slow, "a");
      pause();
    }
    return rest(slow);
  }

  private static void pause() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String rest(Socket socket) throws IOException {
    StringBuilder rest = new StringBuilder();
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[8_192];
    try {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        rest.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
      }
    } catch (SocketException cut) {
      rest.append("(cut)");
    }
    return rest.toString();
  }
}
