package meibo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Coded;

/**
 * What every command needs to know.
 *
 * @param data the folder with the data files
 * @param index the folder of the embedded engine's index
 * @param openSearch where OpenSearch answers and how the index lies in it, for that engine
 */
public record Settings(Path data, Path index, Engine engine, Optional<OpenSearch> openSearch) {

  public static final String DEFAULT_DATA = "index-data";
  public static final String DEFAULT_INDEX = ".meibo/index";

  /**
   * An OpenSearch cluster; its credentials are no setting but secrets of the environment.
   *
   * @param urls nodes that are asked in turn
   * @param name what the alias is called that searches go to
   * @param shards primary shards of an index
   * @param replicas copies of each shard
   * @param timeout how long a search may take
   */
  public record OpenSearch(
      List<URI> urls, String name, int shards, int replicas, Duration timeout) {
    public OpenSearch {
      urls = List.copyOf(urls);
    }
  }

  /** What holds the index. */
  public enum Engine implements Coded {
    LUCENE("lucene"),
    OPENSEARCH("opensearch");

    private final String id;

    Engine(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    /** As commands show and take it. */
    @Override
    public String toString() {
      return id;
    }
  }
}
