package meibo.engine.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import meibo.Settings;

/** One node for all tests of a run, each with an index of its own; it ends with the run. */
public final class SharedNode {

  private static final AtomicInteger INDICES = new AtomicInteger();

  private SharedNode() {}

  private static final class Holder {
    private static final LocalCluster CLUSTER = started();

    private static LocalCluster started() {
      LocalCluster cluster = LocalCluster.of(1);
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
      return cluster;
    }
  }

  public static List<URI> urls() {
    return Holder.CLUSTER.urls();
  }

  /** An index that no other test uses, in so many shards. */
  public static Settings.OpenSearch index(int shards) {
    return at(urls(), "test" + INDICES.incrementAndGet(), shards, 0);
  }

  static Settings.OpenSearch at(List<URI> urls, String name, int shards, int replicas) {
    return new Settings.OpenSearch(urls, name, shards, replicas, Duration.ofSeconds(10));
  }

  static ClusterSettings cluster(Settings.OpenSearch index) {
    return new ClusterSettings(
        index.urls(),
        index.name(),
        index.shards(),
        index.replicas(),
        index.timeout(),
        Optional.empty(),
        Optional.empty());
  }
}
