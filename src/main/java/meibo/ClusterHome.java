package meibo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import meibo.engine.opensearch.ClusterSettings;
import meibo.engine.opensearch.ClusterSettings.Credentials;
import meibo.engine.opensearch.OpenSearchEngine;
import meibo.engine.opensearch.OpenSearchPublisher;
import meibo.search.Generation;
import meibo.search.IndexPublisher;

/** An index in an OpenSearch cluster. */
record ClusterHome(ClusterSettings cluster) implements IndexHome {

  private static final String USER = "MEIBO_OPENSEARCH_USER";
  private static final String PASSWORD = "MEIBO_OPENSEARCH_PASSWORD";

  /** Instead of the password itself: a file that holds it, as containers get their secrets. */
  private static final String PASSWORD_FILE = "MEIBO_OPENSEARCH_PASSWORD_FILE";

  private static final String AUTHORITIES = "MEIBO_OPENSEARCH_CA_FILE";

  /** The cluster of the settings, with the secrets of the environment. */
  static ClusterHome of(Optional<Settings.OpenSearch> settings, Map<String, String> environment)
      throws IOException {
    Settings.OpenSearch where =
        settings.orElseThrow(
            () ->
                new IOException(
                    "--opensearch-url: expected the address of a cluster for --engine opensearch,"
                        + " found none"));
    return new ClusterHome(
        new ClusterSettings(
            where.urls(),
            where.name(),
            where.shards(),
            where.replicas(),
            where.timeout(),
            credentials(environment),
            Optional.ofNullable(environment.get(AUTHORITIES)).map(Path::of)));
  }

  @Override
  public Optional<String> digest() throws IOException {
    return OpenSearchEngine.published(cluster).map(Generation::digest);
  }

  @Override
  public IndexPublisher publisher() throws IOException {
    return OpenSearchPublisher.open(cluster);
  }

  @Override
  public Opened open(Caretaker.Rebuild rebuild) throws IOException {
    // A cluster mends its own shards, by their replicas.
    return new Opened(OpenSearchEngine.open(cluster), () -> {});
  }

  private static Optional<Credentials> credentials(Map<String, String> environment)
      throws IOException {
    if (!environment.containsKey(USER)) {
      return Optional.empty();
    }
    return Optional.of(new Credentials(environment.get(USER), password(environment)));
  }

  private static String password(Map<String, String> environment) throws IOException {
    String file = environment.getOrDefault(PASSWORD_FILE, "");
    if (!file.isEmpty()) {
      return Files.readString(Path.of(file)).strip();
    }
    String password = environment.getOrDefault(PASSWORD, "");
    if (password.isEmpty()) {
      throw new IOException(
          PASSWORD + " or " + PASSWORD_FILE + ": expected a password for " + USER + ", found none");
    }
    return password;
  }
}
