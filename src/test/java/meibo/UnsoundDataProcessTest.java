package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.IntStream;
import meibo.web.LiveServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server whose data has become unsound, in a process that has read no dictionary yet. */
class UnsoundDataProcessTest {

  private static final int ORGANIZATIONS = 60;
  private static final int BROKEN = 30;

  @TempDir private Path folder;

  @Test
  void itsFirstSearchIsAnsweredFromTheIndexAsItWas() throws Exception {
    LiveDirectory directory = LiveDirectory.in(folder).organizations(organizations("手術を助ける。", -1));
    directory.sync();
    directory.organizations(organizations("診断を助ける。", BROKEN));
    Process server =
        new ProcessBuilder(JavaProcess.server(directory))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      URI address = JavaProcess.address(server);
      assertThat(search(address, "手術を助ける会社").at("/total").asInt()).isEqualTo(ORGANIZATIONS);
    } finally {
      server.destroyForcibly();
    }
  }

  /** All of them described so, one with a reading that is none. */
  private static String[] organizations(String description, int broken) {
    return IntStream.range(0, ORGANIZATIONS)
        .mapToObj(
            i ->
                """
                {"id":"a%d","category":"company","name":{"ja":"青葉医療機器製作所","kana":"%s"},"description":{"ja":"%s"},"sources":[{"seed":true}]}"""
                    .formatted(i, i == broken ? "Aoba" : "アオバイリョウキキセイサクショ", description))
        .toArray(String[]::new);
  }

  private static JsonNode search(URI address, String q) throws IOException, InterruptedException {
    URI asked = address.resolve(LiveServer.address("/api/v1/search", "q", q));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return JsonMapper.shared()
          .readTree(
              client.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString()).body());
    }
  }
}
