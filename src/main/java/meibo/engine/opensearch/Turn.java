package meibo.engine.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is to write. An index that is being built is the lock, since two cannot create the
 * same one; what a writer that died left behind is known by that nothing comes in any more.
 */
record Turn(Cluster cluster, Indices indices, Duration quiet) {

  /** A new index that nobody else writes to. */
  String take() throws IOException {
    for (Map.Entry<String, Boolean> index : indices.unfinished().entrySet()) {
      if (index.getValue()) {
        clear(index.getKey());
      }
    }
    String mine = indices.next(indices.unfinished().keySet());
    if (!indices.create(mine)) {
      throw new AnotherWriter(mine);
    }
    return mine;
  }

  private void clear(String unfinished) throws IOException {
    Optional<Long> before = written(unfinished);
    Pause.of(quiet);
    Optional<Long> after = written(unfinished);
    if (after.isPresent() && !after.equals(before)) {
      throw new AnotherWriter(unfinished);
    }
    indices.delete(unfinished);
  }

  /** How much has come in; none where the index is gone. */
  private Optional<Long> written(String index) {
    Reply stats = cluster.ask(Call.get("/" + index + "/_stats/indexing"));
    return stats.isGood()
        ? Optional.of(stats.body().at("/_all/primaries/indexing/index_total").asLong())
        : Optional.empty();
  }
}
