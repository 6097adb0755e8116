package meibo.engine.opensearch;

import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How many clauses the cluster takes in a query. A word is looked for in every field, by each of
 * its spellings and of its synonyms: long questions come to some ten thousand clauses, of which
 * nearly all find nothing and cost nothing, but stock clusters stop at 1,024.
 */
record ClauseLimit(Cluster cluster) {

  /** As the embedded engine has it: the planner bounds its units, so that none comes near. */
  private static final int NEEDED = 16_384;

  private static final String SETTING = "indices.query.bool.max_clause_count";
  private static final Logger LOG = Logger.getLogger(ClauseLimit.class.getName());

  /**
   * Raises the limit where it is too low.
   *
   * @throws IOException where the cluster does not allow that
   */
  void raise() throws IOException {
    int found = found();
    if (found >= NEEDED) {
      return;
    }
    Reply reply =
        cluster.ask(Call.put("/_cluster/settings", Map.of("persistent", Map.of(SETTING, NEEDED))));
    if (!reply.isGood()) {
      throw new IOException(
          SETTING
              + ": expected "
              + NEEDED
              + " or more, found "
              + found
              + ", and the cluster does not let it be raised: "
              + reply.reason());
    }
    LOG.log(Level.INFO, "raised {0} of the cluster to {1}", new Object[] {SETTING, "" + NEEDED});
  }

  private int found() {
    JsonNode settings =
        cluster.send(
            Call.get("/_cluster/settings")
                .with(Map.of("include_defaults", "true", "filter_path", "*." + SETTING)));
    return Stream.of("transient", "persistent", "defaults")
        .map(level -> settings.at("/" + level + "/" + SETTING.replace('.', '/')))
        .filter(value -> !value.isMissingNode())
        .findFirst()
        .map(value -> value.asInt())
        .orElse(0);
  }
}
