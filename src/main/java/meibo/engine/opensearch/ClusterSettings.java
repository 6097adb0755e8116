package meibo.engine.opensearch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where the cluster is and how the index lies in it.
 *
 * @param urls nodes that are asked in turn; one is enough where a balancer stands before them
 * @param name what the alias is called; the indices are {@code NAME-000001}, {@code NAME-000002} …
 * @param shards primary shards of an index
 * @param replicas copies of each shard
 * @param timeout how long a search may take
 * @param authorities a PEM file with the certificates that the cluster's are signed with; empty:
 *     those that Java trusts
 */
public record ClusterSettings(
    List<URI> urls,
    String name,
    int shards,
    int replicas,
    Duration timeout,
    Optional<Credentials> credentials,
    Optional<Path> authorities) {

  public ClusterSettings {
    urls = List.copyOf(urls);
  }

  /** The same index, with longer for each request. */
  ClusterSettings patient(Duration longer) {
    return new ClusterSettings(urls, name, shards, replicas, longer, credentials, authorities);
  }

  /** A name and its password, which is never shown. */
  public record Credentials(String user, String password) {

    String header() {
      byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
      return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    @Override
    public String toString() {
      return user + ":…";
    }
  }
}
