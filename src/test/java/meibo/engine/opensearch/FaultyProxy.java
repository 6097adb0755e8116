package meibo.engine.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;

/** Stands before a node and does to requests what networks and full nodes do. */
final class FaultyProxy implements AutoCloseable {

  /** What happens to a request instead of being passed on. */
  interface Fault {
    void on(HttpExchange request, byte[] body, Onward onward) throws IOException;
  }

  /** Passes a body on and gives back the node's answer. */
  interface Onward {
    HttpResponse<byte[]> pass(byte[] body) throws IOException;
  }

  static final Fault NONE =
      (request, body, onward) -> {
        HttpResponse<byte[]> answer = onward.pass(body);
        answer(request, answer.statusCode(), answer.body());
      };

  /** The connection is cut. */
  static final Fault AWAY = (request, body, onward) -> request.close();

  private final URI node;
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private volatile Fault fault = NONE;

  FaultyProxy(URI node) {
    this.node = node;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  static Fault status(int status, String reason) {
    byte[] body = ("{\"error\":{\"reason\":\"" + reason + "\"}}").getBytes();
    return (request, unread, onward) -> answer(request, status, body);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void does(Fault next) {
    fault = next;
  }

  static void answer(HttpExchange request, int status, byte[] body) throws IOException {
    request.getResponseHeaders().set("Content-Type", "application/json");
    request.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    request.getResponseBody().write(body);
    request.close();
  }

  @Override
  public void close() {
    server.stop(0);
    client.shutdownNow();
  }

  private void handle(HttpExchange request) throws IOException {
    byte[] body = request.getRequestBody().readAllBytes();
    fault.on(request, body, sent -> pass(request, sent));
  }

  private HttpResponse<byte[]> pass(HttpExchange request, byte[] body) throws IOException {
    return pass(client, node, request, body);
  }

  /** The request as it came, put to the node. */
  static HttpResponse<byte[]> pass(HttpClient client, URI node, HttpExchange request, byte[] body)
      throws IOException {
    HttpRequest onward =
        HttpRequest.newBuilder(URI.create(node.toString() + request.getRequestURI()))
            .method(request.getRequestMethod(), BodyPublishers.ofByteArray(body))
            .header("Content-Type", request.getRequestHeaders().getFirst("Content-Type"))
            .build();
    try {
      return client.send(onward, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
