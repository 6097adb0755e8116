package meibo.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads judged queries, one JSON object a line. */
public final class JudgedQueries {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JudgedQueries() {}

  /**
   * All queries of a file.
   *
   * @throws IOException naming the file and line that is not a judged query
   */
  public static List<JudgedQuery> read(Path file) throws IOException {
    List<JudgedQuery> queries = new ArrayList<>();
    int line = 0;
    for (String text : Files.readAllLines(file)) {
      line++;
      if (!text.isBlank()) {
        queries.add(parse(file, line, text));
      }
    }
    return queries;
  }

  private static JudgedQuery parse(Path file, int line, String text) throws IOException {
    String where = file.getFileName() + ":" + line + " ";
    try {
      JsonNode node = JSON.readTree(text);
      if (!node.path("query").isString() || !node.path("relevant").isObject()) {
        throw new IOException(where + "expected \"query\" and \"relevant\", found " + text);
      }
      Map<String, Integer> relevant = new HashMap<>();
      node.path("relevant")
          .properties()
          .forEach(p -> relevant.put(p.getKey(), p.getValue().asInt()));
      return new JudgedQuery(
          node.path("id").asString(""),
          node.path("query").asString(),
          node.path("type").asString("organization"),
          node.path("kind").asString("known-item"),
          node.path("class").asString("all"),
          relevant);
    } catch (JacksonException e) {
      throw new IOException(where + "expected a JSON object, found " + e.getOriginalMessage(), e);
    }
  }
}
