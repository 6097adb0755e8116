package meibo.engine.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.cert.CertificateException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import meibo.search.EngineUnavailable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The cluster as one that is asked and answers, or cannot just now. Safe for many threads. */
final class Cluster implements Closeable {

  private final ClusterSettings settings;
  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;
  private final Circuit circuit = new Circuit(System::nanoTime);

  Cluster(ClusterSettings settings) throws IOException {
    this.settings = settings;
    this.transport = Transport.to(settings);
    this.client = new OpenSearchClient(transport).generic();
  }

  ClusterSettings settings() {
    return settings;
  }

  /**
   * The body of a good answer.
   *
   * @throws EngineUnavailable where the cluster is away, overloaded, or refuses who asks
   * @throws IllegalStateException where it does not understand
   */
  JsonNode send(Call call) {
    Reply reply = ask(call);
    if (reply.isGood()) {
      return reply.body();
    }
    throw reply.isMissing() || reply.isFault()
        ? new EngineUnavailable("OpenSearch " + call.path() + ": " + reply.reason())
        : new IllegalStateException(call.method() + " " + call.path() + ": " + reply.reason());
  }

  /** The answer, good or not, of a cluster that can answer; at once none while it is known away. */
  Reply ask(Call call) {
    if (!circuit.lets()) {
      throw new EngineUnavailable("OpenSearch at " + where() + " did not answer just now");
    }
    return probe(call);
  }

  /** The answer, asked for even while the cluster is known to be away. */
  Reply probe(Call call) {
    Reply reply = reply(call);
    if (reply.isForLater()) {
      circuit.failed();
      throw new EngineUnavailable("OpenSearch cannot answer now: " + reply.reason());
    }
    circuit.succeeded();
    if (reply.isRefused()) {
      throw new EngineUnavailable(
          "OpenSearch refuses the credentials: expected a name and a password in"
              + " MEIBO_OPENSEARCH_USER and MEIBO_OPENSEARCH_PASSWORD that may use the index, found "
              + settings.credentials().map(Object::toString).orElse("none"));
    }
    return reply;
  }

  /** True while requests are kept from it. */
  boolean isAway() {
    return circuit.isOpen();
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }

  private Reply reply(Call call) {
    try (Response response =
        client.execute(
            Requests.builder()
                .method(call.method())
                .endpoint(call.path())
                .query(call.parameters())
                .body(body(call))
                .build())) {
      return new Reply(response.getStatus(), read(response.getBody()));
    } catch (IOException e) {
      return answered(e).orElseThrow(() -> away(e));
    }
  }

  private EngineUnavailable away(IOException e) {
    circuit.failed();
    return new EngineUnavailable(
        "OpenSearch at " + where() + untrusted(e).orElse(" cannot be reached: " + e.getMessage()),
        e);
  }

  private Optional<String> untrusted(IOException e) {
    String trusted = settings.authorities().map(Object::toString).orElse("the ones Java knows");
    return causes(e)
        .filter(t -> t instanceof CertificateException || t instanceof SSLPeerUnverifiedException)
        .findFirst()
        .map(
            t ->
                " is not trusted: expected a certificate for that host, signed by an authority in"
                    + " MEIBO_OPENSEARCH_CA_FILE ("
                    + trusted
                    + "), found none: "
                    + t.getMessage());
  }

  private static Stream<Throwable> causes(Throwable first) {
    return Stream.iterate(first, Objects::nonNull, Throwable::getCause);
  }

  /** The client throws where the last node has failed at it, and where who asks is refused. */
  private static Optional<Reply> answered(IOException e) {
    return causes(e)
        .filter(t -> t instanceof ResponseException)
        .map(t -> reply((ResponseException) t))
        .findFirst();
  }

  private static Reply reply(ResponseException e) {
    String message = String.valueOf(e.getMessage());
    // The message ends with the body, which has been read by then.
    int json = message.indexOf("\n{");
    byte[] body = json < 0 ? new byte[0] : message.substring(json).getBytes(UTF_8);
    return new Reply(e.status(), read(body));
  }

  private static Body body(Call call) {
    byte[] bytes = call.body().orElseGet(() -> new byte[0]);
    return Objects.requireNonNull(Body.from(bytes, call.contentType()));
  }

  private static JsonNode read(Optional<Body> body) throws IOException {
    if (body.isEmpty()) {
      return MissingNode.getInstance();
    }
    try (InputStream in = body.get().body()) {
      return read(in.readAllBytes());
    }
  }

  private static JsonNode read(byte[] bytes) {
    try {
      return bytes.length == 0 ? MissingNode.getInstance() : JsonMapper.shared().readTree(bytes);
    } catch (JacksonException noJson) {
      // What stands before a cluster answers in HTML.
      return MissingNode.getInstance();
    }
  }

  private String where() {
    return settings.urls().stream().map(URI::toString).collect(Collectors.joining(", "));
  }
}
