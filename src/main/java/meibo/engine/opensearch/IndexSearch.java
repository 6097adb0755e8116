package meibo.engine.opensearch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import meibo.catalog.EntryType;
import meibo.search.Answer;
import meibo.search.Found;
import meibo.search.Match;
import meibo.search.Question;
import tools.jackson.databind.JsonNode;

/** One question on its way through one index. */
record IndexSearch(Cluster cluster, Published index, Question question) {

  Answer answer() {
    List<StageReply> earlier = new ArrayList<>();
    int stages = question.stages().size();
    for (int stage = 0; stage < stages; stage++) {
      StageReply reply = new StageReply(search(request(stage).body()));
      if (reply.total() > 0 || !isEmpty(stage, reply)) {
        return answer(stage, reply, earlier);
      }
      earlier.add(reply);
    }
    return new Answer(stages, 0, Map.of(), Map.of(), 0, List.of());
  }

  /** All hits in order. */
  void each(Consumer<Found> sink) {
    for (int stage = 0; stage < question.stages().size(); stage++) {
      if (isEverything(stage) || findsAny(stage)) {
        new Walk(cluster, index)
            .each(
                request(stage).hits(),
                hit -> sink.accept(OpenSearchDocuments.found(hit, StageReply.score(hit))));
        return;
      }
    }
  }

  /**
   * Looks whether searches would be answered.
   *
   * @throws meibo.search.EngineUnavailable where a shard has no copy left, or the cluster is away
   */
  static void reachEveryShard(Cluster cluster, Published index) {
    Map<String, Object> anything = Map.of("size", 0, "terminate_after", 1);
    cluster.send(search(index, anything).with(parameters(cluster, index)));
  }

  /** What every search of an index is sent with. */
  static Map<String, String> parameters(Cluster cluster, Published index) {
    Map<String, String> parameters = new HashMap<>();
    // Half an answer would look like a whole one.
    parameters.put("allow_partial_search_results", "false");
    parameters.put("cancel_after_time_interval", cluster.settings().timeout().toMillis() + "ms");
    if (index.shards() > 1) {
      // Words must weigh the same on every shard.
      parameters.put("search_type", "dfs_query_then_fetch");
    }
    return parameters;
  }

  private Answer answer(int stage, StageReply reply, List<StageReply> earlier) {
    return question.counted()
        ? new Answer(
            stage,
            reply.total(),
            types(reply, earlier),
            reply.facets(),
            reply.unknownYear(),
            reply.hits())
        : new Answer(stage, reply.total(), Map.of(), Map.of(), reply.unknownYear(), reply.hits());
  }

  /**
   * Types that an earlier stage finds are counted there: asked for alone, they would stop there.
   */
  private static Map<EntryType, Integer> types(StageReply reply, List<StageReply> earlier) {
    Map<EntryType, Integer> types = new EnumMap<>(EntryType.class);
    types.putAll(reply.types());
    for (StageReply stricter : earlier.reversed()) {
      Map<EntryType, Integer> counted = stricter.types();
      stricter.base().keySet().forEach(t -> types.put(t, counted.getOrDefault(t, 0)));
    }
    return types;
  }

  private boolean isEmpty(int stage, StageReply reply) {
    return !isEverything(stage) && reply.isEmpty(question.selection().type());
  }

  private boolean isEverything(int stage) {
    return question.stages().get(stage).match() instanceof Match.Everything;
  }

  private boolean findsAny(int stage) {
    return search(request(stage).any()).at("/hits/total/value").asInt() > 0;
  }

  private StageRequest request(int stage) {
    return new StageRequest(question, question.stages().get(stage).match());
  }

  private JsonNode search(Map<String, Object> body) {
    return cluster.send(search(index, body).with(parameters(cluster, index)));
  }

  private static Call search(Published index, Map<String, Object> body) {
    return Call.post("/" + index.index() + "/_search", body);
  }
}
