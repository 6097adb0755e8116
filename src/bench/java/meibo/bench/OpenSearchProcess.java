package meibo.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A node of OpenSearch with the plugins for Japanese and the options of Java of its distribution;
 * the heap is the distribution's, a gigabyte, unless {@code -Dbench.heap} says otherwise.
 */
public final class OpenSearchProcess {

  private static final String NODE = "meibo.engine.opensearch.OpenSearchNode";
  private static final String PLUGINS =
      "org.opensearch.plugin.analysis.kuromoji.AnalysisKuromojiPlugin,"
          + "org.opensearch.plugin.analysis.icu.AnalysisICUPlugin,"
          + "org.opensearch.index.mapper.MapperExtrasModulePlugin";

  private OpenSearchProcess() {}

  /** A node whose data is in the folder; returns when its indices can be asked. */
  public static ServerProcess start(Path home) throws IOException, InterruptedException {
    Files.createDirectories(home);
    String heap = System.getProperty("bench.heap", "1g");
    List<String> options =
        List.of(
            "-Xms" + heap,
            "-Xmx" + heap,
            "-XX:+UseG1GC",
            "-XX:G1ReservePercent=25",
            "-XX:InitiatingHeapOccupancyPercent=30",
            "--add-modules=jdk.incubator.vector",
            "-Dnode.processors=" + Runtime.getRuntime().availableProcessors(),
            "-Dnode.plugins=" + PLUGINS);
    int port = freePort();
    return ServerProcess.of(
        port,
        "/_cluster/health?wait_for_status=yellow&timeout=100ms",
        options,
        NODE,
        home.toString(),
        "0",
        "" + port,
        "" + freePort());
  }

  /** A port that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
