package meibo.engine.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import meibo.search.EngineUnavailable;
import meibo.search.Match;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which of many conditions any entry of an index meets, asked in as few requests as may be. */
record Presence(Cluster cluster, Published index) {

  /** Small enough to be answered well within a search's time, large enough to be few. */
  private static final int AT_A_TIME = 256;

  /** An absent shard must not make a word look absent. */
  private static final byte[] HEADER = "{\"allow_partial_search_results\":false}\n".getBytes(UTF_8);

  /** For each in turn, true where an entry meets it. */
  List<Boolean> of(List<Match> matches) {
    List<Boolean> held = new ArrayList<>(matches.size());
    for (int at = 0; at < matches.size(); at += AT_A_TIME) {
      held.addAll(ask(matches.subList(at, Math.min(matches.size(), at + AT_A_TIME))));
    }
    return held;
  }

  private List<Boolean> ask(List<Match> matches) {
    JsonNode answers =
        cluster
            .send(Call.bulk("/" + index.index() + "/_msearch", lines(matches)))
            .path("responses");
    if (answers.size() != matches.size()) {
      throw new EngineUnavailable(
          "OpenSearch: expected " + matches.size() + " answers, found " + answers.size());
    }
    return answers.valueStream().map(Presence::isThere).toList();
  }

  private static byte[] lines(List<Match> matches) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Match match : matches) {
      lines.writeBytes(HEADER);
      lines.writeBytes(JsonMapper.shared().writeValueAsBytes(first(match)));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  /** A shard stops at its first entry, and nothing is scored. */
  private static Map<String, Object> first(Match match) {
    return Map.of(
        "query", OpenSearchQueries.all(List.of(OpenSearchQueries.query(match))),
        "size", 0,
        "terminate_after", 1);
  }

  private static boolean isThere(JsonNode answer) {
    JsonNode total = answer.at("/hits/total/value");
    if (total.isMissingNode()) {
      Reply reply = new Reply(answer.path("status").asInt(0), answer);
      throw new EngineUnavailable("OpenSearch cannot look words up now: " + reply.reason());
    }
    return total.asInt() > 0;
  }
}
