package meibo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import meibo.catalog.Coded;

/**
 * What every command needs to know.
 *
 * @param data the folder with the data files
 * @param index the folder of the embedded engine's index
 * @param openSearchUrl where OpenSearch answers, for that engine
 */
public record Settings(Path data, Path index, Engine engine, Optional<URI> openSearchUrl) {

  public static final String DEFAULT_DATA = "index-data";
  public static final String DEFAULT_INDEX = ".meibo/index";

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
