package meibo.engine.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Real OpenSearch nodes, each a process of its own on loopback. A node that does not start fails
 * the test that wants it.
 */
public final class LocalCluster implements AutoCloseable {

  /** Much more than the ten seconds that a node takes on a machine with nothing else to do. */
  private static final int START_SECONDS = 120;

  private final Path folder;
  private final List<String> transportPorts;
  private final List<Node> nodes = new ArrayList<>();

  private record Node(Process process, int port) {}

  private LocalCluster(Path folder, int nodes) {
    this.folder = folder;
    this.transportPorts = IntStream.range(0, nodes).mapToObj(i -> freePort()).toList();
  }

  /** As many nodes, started together. */
  public static LocalCluster of(int nodes) {
    try {
      LocalCluster cluster = new LocalCluster(Files.createTempDirectory("meibo-opensearch"), nodes);
      List<Process> started = IntStream.range(0, nodes).mapToObj(i -> cluster.begin(i)).toList();
      for (int i = 0; i < nodes; i++) {
        cluster.nodes.add(cluster.ready(i, started.get(i)));
      }
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<URI> urls() {
    return nodes.stream().map(n -> URI.create("http://127.0.0.1:" + n.port())).toList();
  }

  /** As a power cut would. */
  public void kill(int node) {
    try {
      nodes.get(node).process().destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Starts a killed node again, with its data and at its port. */
  public void restart(int node) {
    nodes.set(node, ready(node, begin(node)));
  }

  @Override
  public void close() {
    nodes.forEach(n -> n.process().destroyForcibly());
    try {
      for (Node node : nodes) {
        node.process().waitFor(START_SECONDS, TimeUnit.SECONDS);
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted((a, b) -> b.compareTo(a)).forEach(f -> f.toFile().delete());
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Process begin(int node) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(OpenSearchNode.class.getName());
    command.add(folder.resolve("node-" + node).toString());
    command.add("" + node);
    command.add("" + (node < nodes.size() ? nodes.get(node).port() : 0));
    command.addAll(transportPorts);
    try {
      return new ProcessBuilder(command)
          .redirectError(folder.resolve("node-" + node + ".log").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node ready(int node, Process process) {
    Thread deadline =
        Thread.startVirtualThread(
            () -> {
              try {
                TimeUnit.SECONDS.sleep(START_SECONDS);
                process.destroyForcibly();
              } catch (InterruptedException started) {
                Thread.currentThread().interrupt();
              }
            });
    try {
      BufferedReader out = process.inputReader();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith(OpenSearchNode.STARTED)) {
          deadline.interrupt();
          return new Node(
              process, Integer.parseInt(line.substring(OpenSearchNode.STARTED.length())));
        }
      }
      throw new AssertionError("OpenSearch does not start:\n" + log(node));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String log(int node) throws IOException {
    return Files.readString(folder.resolve("node-" + node + ".log"));
  }

  private static String freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "" + socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
