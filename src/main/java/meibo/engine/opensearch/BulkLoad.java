package meibo.engine.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import meibo.index.IndexDocument;
import meibo.search.EngineUnavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends documents in batches. One batch is on its way at a time, so that a slow cluster slows the
 * writer down; what it turns down for now is sent again.
 */
final class BulkLoad {

  /** Of the order that OpenSearch recommends; far below the 100 MB that it takes. */
  private static final int BATCH_BYTES = 5 << 20;

  private static final int CONFLICT = 409;

  private final Cluster cluster;
  private final String index;
  private List<byte[]> batch = new ArrayList<>();
  private int bytes;

  BulkLoad(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  void add(IndexDocument document) {
    byte[] lines = lines(document);
    batch.add(lines);
    bytes += lines.length;
    if (bytes >= BATCH_BYTES) {
      flush();
    }
  }

  /**
   * Sends what is waiting.
   *
   * @throws EngineUnavailable where the cluster still turns documents down at the last try
   * @throws UncheckedIOException where it cannot take one at all
   */
  void flush() {
    if (!batch.isEmpty() && !Retries.until(this::send)) {
      throw new EngineUnavailable(
          "OpenSearch turns down " + batch.size() + " documents for " + index + " again and again");
    }
    bytes = 0;
  }

  /** Sends the batch; what was turned down is the batch then. */
  private boolean send() {
    Reply reply;
    try {
      reply = cluster.probe(Call.bulk("/" + index + "/_bulk", joined(batch)));
    } catch (EngineUnavailable later) {
      return false;
    }
    if (!reply.isGood()) {
      throw new UncheckedIOException(
          new IOException("bulk load of " + index + ": " + reply.reason()));
    }
    batch = turnedDown(reply.body());
    return batch.isEmpty();
  }

  private List<byte[]> turnedDown(JsonNode answer) {
    List<byte[]> again = new ArrayList<>();
    if (answer.path("errors").asBoolean()) {
      JsonNode items = answer.path("items");
      for (int i = 0; i < batch.size(); i++) {
        JsonNode item = items.path(i).path("create");
        if (mustBeSentAgain(item)) {
          again.add(batch.get(i));
        }
      }
    }
    return again;
  }

  private boolean mustBeSentAgain(JsonNode item) {
    Reply reply = new Reply(item.path("status").asInt(), item);
    // A conflict is a document that arrived though its answer did not.
    if (reply.isGood() || reply.status() == CONFLICT) {
      return false;
    }
    if (reply.isForLater()) {
      return true;
    }
    throw new UncheckedIOException(
        new IOException(
            index + " does not take " + item.path("_id").asString() + ": " + reply.reason()));
  }

  /** Created, not indexed: sent twice, a document must not leave a deleted one behind. */
  private static byte[] lines(IndexDocument document) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    line(lines, Map.of("create", Map.of("_id", document.key().toString())));
    line(lines, OpenSearchDocuments.document(document));
    return lines.toByteArray();
  }

  private static void line(ByteArrayOutputStream lines, Map<String, Object> json) {
    lines.writeBytes(JsonMapper.shared().writeValueAsBytes(json));
    lines.write('\n');
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    parts.forEach(whole::writeBytes);
    return whole.toByteArray();
  }
}
