package meibo.bench;

import java.nio.charset.StandardCharsets;

/**
 * A request over HTTP: a GET, or a POST where there is JSON to send.
 *
 * @param path with its parameters
 */
public record Call(String path, String json) {

  public static Call get(String path) {
    return new Call(path, "");
  }

  public boolean isGet() {
    return json.isEmpty();
  }

  byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
