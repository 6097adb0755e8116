package meibo.engine.opensearch;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import meibo.catalog.EntryKey;
import meibo.search.Answer;
import meibo.search.EngineUnavailable;
import meibo.search.Found;
import meibo.search.Generation;
import meibo.search.Match;
import meibo.search.Question;
import meibo.search.SearchEngine;

/**
 * The engine for more than one machine: asks the index behind an alias of an OpenSearch cluster,
 * and moves on when the alias does. While the cluster is away, everything but {@link #generation}
 * throws {@link EngineUnavailable}; it answers again as soon as the cluster does.
 */
public final class OpenSearchEngine implements SearchEngine {

  /** A moved alias shows within 5 s (design §4.4); looking is one small request. */
  private static final long LOOK_FOR_MOVES_EVERY_MS = 1_000;

  private static final Logger LOG = Logger.getLogger(OpenSearchEngine.class.getName());

  private final Cluster cluster;
  private final Indices indices;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private volatile Published published;
  private volatile boolean away;

  private OpenSearchEngine(Cluster cluster, Published published) {
    this.cluster = cluster;
    this.indices = new Indices(cluster);
    this.published = published;
    var _ =
        watch.scheduleWithFixedDelay(
            this::refresh, LOOK_FOR_MOVES_EVERY_MS, LOOK_FOR_MOVES_EVERY_MS, TimeUnit.MILLISECONDS);
  }

  /**
   * Opens the index behind the alias.
   *
   * @throws EngineUnavailable where the cluster cannot be asked, or has no index of this version
   */
  public static OpenSearchEngine open(ClusterSettings settings) throws IOException {
    Cluster cluster = new Cluster(settings);
    try {
      Published published =
          new Indices(cluster)
              .published()
              .filter(Published::isOfThisVersion)
              .orElseThrow(
                  () ->
                      new EngineUnavailable(
                          "OpenSearch: expected an index of this version behind the alias "
                              + settings.name()
                              + ", found none; meibo index makes it"));
      return new OpenSearchEngine(cluster, published);
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  /** What is published in the cluster, if this version can read it. */
  public static Optional<Generation> published(ClusterSettings settings) throws IOException {
    try (Cluster cluster = new Cluster(settings)) {
      return new Indices(cluster)
          .published()
          .filter(Published::isOfThisVersion)
          .map(Published::generation);
    }
  }

  @Override
  public Answer ask(Question question) {
    return new IndexSearch(cluster, published, question).answer();
  }

  @Override
  public List<Boolean> mayHold(List<Match> matches) {
    return new Presence(cluster, published).of(matches);
  }

  @Override
  public Optional<Found> find(EntryKey key) {
    String path = "/" + published.index() + "/_doc/" + escaped(key);
    Reply reply =
        cluster.ask(
            Call.get(path)
                .with(Map.of("_source_includes", String.join(",", OpenSearchDocuments.SHOWN))));
    if (reply.isGood()) {
      return Optional.of(OpenSearchDocuments.found(reply.body(), 0));
    }
    boolean isThere = reply.isMissing() && reply.body().path("found").isBoolean();
    if (!isThere) {
      throw new EngineUnavailable("OpenSearch cannot look up " + key + ": " + reply.reason());
    }
    return Optional.empty();
  }

  @Override
  public void each(Question question, Consumer<Found> sink) {
    new IndexSearch(cluster, published, question).each(sink);
  }

  /** The last one known, also while the cluster is away. */
  @Override
  public Generation generation() {
    return published.generation();
  }

  @Override
  public boolean isReady() {
    return !away && !cluster.isAway();
  }

  /** Looks where the alias points now instead of at the next turn. */
  public void refresh() {
    try {
      Optional<String> current = indices.current();
      if (current.isPresent() && !current.get().equals(published.index())) {
        moveTo(indices.published(current.get()));
      }
      IndexSearch.reachEveryShard(cluster, published);
      if (away) {
        away = false;
        LOG.info("OpenSearch answers again");
      }
    } catch (RuntimeException e) {
      if (!away) {
        away = true;
        LOG.log(Level.WARNING, "the engine is away: {0}", e.getMessage());
      }
    }
  }

  @Override
  public void close() throws IOException {
    watch.shutdownNow();
    cluster.close();
  }

  private void moveTo(Published next) {
    if (next.isOfThisVersion()) {
      published = next;
    } else {
      LOG.log(
          Level.WARNING,
          "{0} is of another version of this program; serving {1}",
          new Object[] {next.index(), published.index()});
    }
  }

  private static String escaped(EntryKey key) {
    return URLEncoder.encode(key.toString(), StandardCharsets.UTF_8);
  }
}
