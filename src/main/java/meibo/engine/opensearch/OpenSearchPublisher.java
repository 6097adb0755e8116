package meibo.engine.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import meibo.index.IndexDocument;
import meibo.search.DocumentPipeline;
import meibo.search.IndexPublisher;
import meibo.search.SyncReport;

/**
 * Brings the index in the cluster in line with the directory: builds the next one aside, from the
 * last where it can, looks whether it holds just what it should, and then moves the alias. Until
 * then, and if anything fails, searches see the old one. The one before stays, to go back to.
 */
public final class OpenSearchPublisher implements IndexPublisher {

  /** For bulk loads and copies, which take longer than searches. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** How long a writer may send nothing before it is taken for dead. */
  private static final Duration QUIET = Duration.ofSeconds(20);

  private final Cluster cluster;
  private final Indices indices;
  private final Duration quiet;

  private OpenSearchPublisher(Cluster cluster, Duration quiet) {
    this.cluster = cluster;
    this.indices = new Indices(cluster);
    this.quiet = quiet;
  }

  public static OpenSearchPublisher open(ClusterSettings settings) throws IOException {
    return open(settings, QUIET);
  }

  static OpenSearchPublisher open(ClusterSettings settings, Duration quiet) throws IOException {
    return new OpenSearchPublisher(new Cluster(settings.patient(PATIENCE)), quiet);
  }

  @Override
  public SyncReport sync(
      String language, String digest, Map<String, String> smallFiles, Documents documents)
      throws IOException {
    Optional<Published> before = indices.published();
    Optional<Published> base = before.filter(p -> isBase(p, language));
    Delta delta = new Delta();
    base.ifPresent(p -> new Fingerprints(cluster, p).each(delta::published));
    try (NextIndex next = new NextIndex(cluster, indices, quiet);
        DocumentPipeline<IndexDocument> pipeline = new DocumentPipeline<>()) {
      documents.each(
          draft -> {
            if (delta.isNew(draft.key().toString(), draft.fingerprint())) {
              pipeline.add(draft.document(), next::add);
            }
          });
      pipeline.finish();
      SyncReport report = delta.report(base.isEmpty());
      if (!report.wroteNothing() || !isOf(digest, base)) {
        next.publish(before, base, delta, new NextIndex.Label(language, digest, smallFiles));
      }
      return report;
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  @Override
  public void close() throws IOException {
    cluster.close();
  }

  /** True where the next index can begin as a copy: same fields, same language. */
  private static boolean isBase(Published published, String language) {
    return published.isOfThisVersion() && published.language().equals(language);
  }

  private static boolean isOf(String digest, Optional<Published> base) {
    return base.map(p -> p.generation().digest()).equals(Optional.of(digest));
  }
}
