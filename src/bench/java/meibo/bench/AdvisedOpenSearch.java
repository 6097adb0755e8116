package meibo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The directory in an index of a node as its documentation advises, see {@link AdvisedIndex}. */
public final class AdvisedOpenSearch {

  private static final String INDEX = "/organizations";
  private static final int BULK_CHARACTERS = 4_000_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What kuromoji's completion says of a name that can be romanised in too many ways. */
  private static final String TOO_MANY = "Too many ";

  private final URI node;
  private int refused;

  public AdvisedOpenSearch(URI node) {
    this.node = node;
  }

  /** A search or, for a suggestion, a search as you type; the node's cache of results is off. */
  public static Call call(Request request) {
    return new Call(INDEX + "/_search?request_cache=false", AdvisedQueries.body(request));
  }

  /** Fills the index by bulks of some megabytes, as is advised, then opens it for searches. */
  public void fill(Path data) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader lines = Files.newBufferedReader(data.resolve("organizations.jsonl"))) {
      send(client, "PUT", INDEX, JSON.writeValueAsString(AdvisedIndex.body()));
      StringBuilder bulk = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        bulk.append("{\"index\":{}}\n").append(line).append('\n');
        if (bulk.length() > BULK_CHARACTERS) {
          bulk(client, bulk);
        }
      }
      bulk(client, bulk);
      Map<String, String> opened = Map.of("index.refresh_interval", "1s");
      send(client, "PUT", INDEX + "/_settings", JSON.writeValueAsString(opened));
      send(client, "POST", INDEX + "/_refresh", "");
      send(client, "POST", INDEX + "/_flush", "");
    }
  }

  /** How many documents the node did not take. */
  public int refused() {
    return refused;
  }

  /** Megabytes of all indices of the node. */
  public double megabytes() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      JsonNode stats = JSON.readTree(send(client, "GET", "/_stats/store", ""));
      return stats.at("/_all/total/store/size_in_bytes").asLong() / 1e6;
    }
  }

  private void bulk(HttpClient client, StringBuilder bulk)
      throws IOException, InterruptedException {
    if (bulk.isEmpty()) {
      return;
    }
    JsonNode answer = JSON.readTree(send(client, "POST", INDEX + "/_bulk", bulk.toString()));
    for (JsonNode item : answer.path("items")) {
      JsonNode error = item.at("/index/error");
      if (error.path("reason").asString("").startsWith(TOO_MANY)) {
        refused++;
      } else if (!error.isMissingNode()) {
        throw new IOException(item.toString());
      }
    }
    bulk.setLength(0);
  }

  private String send(HttpClient client, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(node.resolve(path))
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(method + " " + path + ": " + answer.body());
    }
    return answer.body();
  }
}
