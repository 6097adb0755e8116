package meibo.engine.opensearch;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A request to the cluster. */
record Call(
    String method,
    String path,
    Map<String, String> parameters,
    Optional<byte[]> body,
    String contentType) {

  private static final String JSON = "application/json";
  private static final String JSON_LINES = "application/x-ndjson";

  static Call get(String path) {
    return new Call("GET", path, Map.of(), Optional.empty(), JSON);
  }

  static Call delete(String path) {
    return new Call("DELETE", path, Map.of(), Optional.empty(), JSON);
  }

  static Call put(String path, Map<String, ?> body) {
    return new Call("PUT", path, Map.of(), Optional.of(json(body)), JSON);
  }

  static Call post(String path) {
    return new Call("POST", path, Map.of(), Optional.empty(), JSON);
  }

  static Call post(String path, Map<String, ?> body) {
    return post(path).carrying(body);
  }

  static Call bulk(String path, byte[] lines) {
    return new Call("POST", path, Map.of(), Optional.of(lines), JSON_LINES);
  }

  Call with(Map<String, String> more) {
    return new Call(method, path, more, body, contentType);
  }

  Call carrying(Map<String, ?> json) {
    return new Call(method, path, parameters, Optional.of(json(json)), contentType);
  }

  private static byte[] json(Map<String, ?> body) {
    return JsonMapper.shared().writeValueAsBytes(body);
  }
}
