package meibo.engine.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import meibo.index.IndexDocument;
import meibo.search.Generation;
import org.jspecify.annotations.Nullable;

/** The index that is being built aside, created with its first document; gone if not published. */
final class NextIndex implements AutoCloseable {

  /** How long replicas may take before the alias moves without them; they come in behind it. */
  private static final Duration REPLICAS = Duration.ofSeconds(60);

  private final Cluster cluster;
  private final Indices indices;
  private final Duration quiet;
  private @Nullable BulkLoad load;
  private Optional<String> unpublished = Optional.empty();

  NextIndex(Cluster cluster, Indices indices, Duration quiet) {
    this.cluster = cluster;
    this.indices = indices;
    this.quiet = quiet;
  }

  /** What is kept with the documents. */
  record Label(String language, String digest, Map<String, String> smallFiles) {}

  void add(IndexDocument document) {
    try {
      load().add(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Completes it from {@code base}, and has it answer instead of {@code before}.
   *
   * @throws IOException where it does not hold what it should, or another writer was quicker
   */
  void publish(Optional<Published> before, Optional<Published> base, Delta delta, Label label)
      throws IOException {
    load().flush();
    String index = unpublished.orElseThrow();
    base.ifPresent(p -> new Copying(cluster, p.index(), index).allBut(delta.outdated()));
    Published next = labelled(index, delta.wanted().count(), label);
    verify(cluster, next, delta.wanted());
    replicate(index);
    indices.describe(next);
    if (!indices.move(before.map(Published::index), index)) {
      throw new AnotherWriter(index);
    }
    unpublished = Optional.empty();
    prune(index, before.map(Published::index));
  }

  @Override
  public void close() {
    unpublished.ifPresent(indices::delete);
  }

  private BulkLoad load() throws IOException {
    BulkLoad begun = load;
    if (begun == null) {
      new ClauseLimit(cluster).raise();
      String index = new Turn(cluster, indices, quiet).take();
      unpublished = Optional.of(index);
      begun = new BulkLoad(cluster, index);
      load = begun;
    }
    return begun;
  }

  private Published labelled(String index, int entries, Label label) {
    Generation generation =
        new Generation(
            Indices.number(index), label.digest(), Instant.now(), entries, label.smallFiles());
    return new Published(
        index, cluster.settings().shards(), Mapping.VERSION, label.language(), generation);
  }

  /** Reads back what it holds. */
  static void verify(Cluster cluster, Published next, Contents wanted) throws IOException {
    cluster.send(Call.post("/" + next.index() + "/_refresh"));
    Contents found = new Contents();
    new Fingerprints(cluster, next).each(found::add);
    if (!found.equalTo(wanted)) {
      throw new IOException(
          next.index() + ": expected " + wanted + ", found " + found + "; nothing was published");
    }
  }

  private void replicate(String index) {
    // What is published never changes.
    cluster.send(
        Call.put(
            "/" + index + "/_settings",
            Map.of(
                "index",
                Map.of(
                    "number_of_replicas", cluster.settings().replicas(), "blocks.write", true))));
    cluster.ask(
        Call.get("/_cluster/health/" + index)
            .with(Map.of("wait_for_status", "green", "timeout", REPLICAS.toSeconds() + "s")));
  }

  /** All but the one that answers and the one to go back to. */
  private void prune(String current, Optional<String> before) {
    indices.unfinished().keySet().stream()
        .filter(index -> !index.equals(current) && !Optional.of(index).equals(before))
        .filter(index -> Indices.number(index) < Indices.number(current))
        .forEach(indices::delete);
  }
}
