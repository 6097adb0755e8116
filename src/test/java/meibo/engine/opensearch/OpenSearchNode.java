package meibo.engine.opensearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * A process that is one OpenSearch node on loopback, from the jars on the class path: what a stock
 * node has, without plugins unless they are named. It says {@code started at PORT} when it answers,
 * and ends when its standard input does, so that it never outlives the test.
 */
final class OpenSearchNode extends Node {

  static final String STARTED = "started at ";

  private static final List<Class<? extends Plugin>> MODULES =
      List.of(
          Netty4ModulePlugin.class, CommonAnalysisModulePlugin.class, ReindexModulePlugin.class);

  private OpenSearchNode(Environment environment, List<Class<? extends Plugin>> plugins) {
    super(
        environment,
        Stream.concat(MODULES.stream(), plugins.stream()).map(OpenSearchNode::info).toList(),
        true);
  }

  /**
   * Arguments: the folder, the node's number, its HTTP port (0: any), then the transport ports of
   * all nodes.
   */
  public static void main(String... args) throws Exception {
    Path home = Path.of(args[0]);
    int number = Integer.parseInt(args[1]);
    List<String> ports = List.of(args).subList(3, args.length);
    Files.createDirectories(home.resolve("config"));
    OpenSearchNode node =
        new OpenSearchNode(
            InternalSettingsPreparer.prepareEnvironment(
                settings(home, number, args[2], ports),
                Map.of(),
                home.resolve("config"),
                () -> "node"),
            plugins());
    node.start();
    System.out.println(STARTED + node.port());
    System.in.readAllBytes();
    node.close();
    System.exit(0);
  }

  /** Classes that {@code -Dnode.plugins} names, such as those of the benchmarks. */
  private static List<Class<? extends Plugin>> plugins() throws ClassNotFoundException {
    List<Class<? extends Plugin>> plugins = new ArrayList<>();
    for (String name : System.getProperty("node.plugins", "").split(",")) {
      if (!name.isEmpty()) {
        plugins.add(Class.forName(name).asSubclass(Plugin.class));
      }
    }
    return plugins;
  }

  private int port() {
    return injector()
        .getInstance(HttpServerTransport.class)
        .boundAddress()
        .publishAddress()
        .address()
        .getPort();
  }

  private static Settings settings(Path home, int number, String httpPort, List<String> ports) {
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("cluster.name", "meibo-test")
            .put("node.name", "node-" + number)
            .put("network.host", "127.0.0.1")
            .put("http.port", httpPort)
            .put("transport.port", ports.get(number))
            .put("node.processors", Integer.getInteger("node.processors", 2))
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            // The disk of a developer may be nearly full.
            .put("cluster.routing.allocation.disk.threshold_enabled", false);
    if (ports.size() == 1) {
      settings.put("discovery.type", "single-node");
    } else {
      List<Integer> all = IntStream.range(0, ports.size()).boxed().toList();
      settings
          .putList("discovery.seed_hosts", ports.stream().map(p -> "127.0.0.1:" + p).toList())
          .putList(
              "cluster.initial_cluster_manager_nodes", all.stream().map(i -> "node-" + i).toList());
    }
    return settings.build();
  }

  private static PluginInfo info(Class<? extends Plugin> module) {
    return new PluginInfo(
        module.getName(),
        "a module of every node",
        "n/a",
        Version.CURRENT,
        Integer.toString(Runtime.version().feature()),
        module.getName(),
        null,
        List.of(),
        false);
  }
}
