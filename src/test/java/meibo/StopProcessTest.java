package meibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A stop with a balancer before the server: it is told first, and nobody is turned away. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it knows no SIGTERM")
class StopProcessTest {

  private static final int DRAIN_SECONDS = 4;
  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void readinessGoesFirstThenNewConnectionsThenTheProcess() throws Exception {
    LiveDirectory directory =
        LiveDirectory.in(folder)
            .organizations(
                "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"甲\"},\"sources\":[{\"seed\":true}]}");
    Process server = serve(directory);
    try {
      URI address = JavaProcess.address(server);
      assertThat(status(address, "/readyz")).isEqualTo(200);
      long asked = System.nanoTime();
      server.destroy(); // SIGTERM
      assertThat(becomes503(address)).isTrue();
      try (HttpClient another = HttpClient.newHttpClient()) {
        assertThat(status(another, address, "/api/v1/search?q=a")).as("drained").isEqualTo(200);
      }
      assertThat(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(System.nanoTime() - asked)
          .isGreaterThan(TimeUnit.SECONDS.toNanos(DRAIN_SECONDS) / 2);
      assertThat(server.exitValue()).isEqualTo(143);
      assertThatThrownBy(() -> status(address, "/livez")).isInstanceOf(ConnectException.class);
    } finally {
      server.destroyForcibly();
    }
  }

  /** A signal takes its time. */
  private boolean becomes503(URI address) throws IOException, InterruptedException {
    for (int i = 0; i < 20; i++) {
      if (status(address, "/readyz") == 503) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return false;
  }

  private Process serve(LiveDirectory directory) throws IOException {
    ProcessBuilder serve = new ProcessBuilder(JavaProcess.server(directory));
    serve.environment().put("MEIBO_DRAIN", "" + DRAIN_SECONDS);
    return serve.redirectError(folder.resolve("log").toFile()).start();
  }

  private int status(URI address, String path) throws IOException, InterruptedException {
    return status(client, address, path);
  }

  private static int status(HttpClient client, URI address, String path)
      throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
