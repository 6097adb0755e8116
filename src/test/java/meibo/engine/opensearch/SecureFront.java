package meibo.engine.opensearch;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Stands before a node as the security plugin and managed clusters do: encrypted, and for those who
 * know the password. Reached by {@code localhost} only, as its certificate says.
 */
public final class SecureFront implements AutoCloseable {

  private final URI node;
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpsServer server;
  private volatile String password;

  public SecureFront(URI node, TestKeys keys, String user, String password)
      throws IOException, GeneralSecurityException {
    this.node = node;
    this.password = password;
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(ssl(keys)));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server
        .createContext("/", this::handle)
        .setAuthenticator(
            new BasicAuthenticator("test") {
              @Override
              public boolean checkCredentials(String name, String word) {
                return name.equals(user) && word.equals(SecureFront.this.password);
              }
            });
    server.start();
  }

  public URI url() {
    return at("localhost");
  }

  public URI at(String host) {
    return URI.create("https://" + host + ":" + server.getAddress().getPort());
  }

  /** As administrators change it. */
  public void changePassword(String next) {
    password = next;
  }

  @Override
  public void close() {
    server.stop(0);
    client.shutdownNow();
  }

  private void handle(HttpExchange request) throws IOException {
    byte[] body = request.getRequestBody().readAllBytes();
    HttpResponse<byte[]> answer = FaultyProxy.pass(client, node, request, body);
    FaultyProxy.answer(request, answer.statusCode(), answer.body());
  }

  private static SSLContext ssl(TestKeys keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys.store())) {
      store.load(in, TestKeys.PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, TestKeys.PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /**
   * A key for {@code localhost}, made for one test run.
   *
   * @param store the key with its certificate
   * @param authority the certificate that it is signed with, in PEM
   */
  public record TestKeys(Path store, Path authority) {

    private static final String PASSWORD = "for-tests-only";

    /** Made by the JDK's keytool in the folder: an authority, and a node's key signed by it. */
    public static TestKeys in(Path folder) throws IOException, InterruptedException {
      Files.createDirectories(folder);
      Path authority = folder.resolve("authority.pem");
      Path request = folder.resolve("request.pem");
      Path signed = folder.resolve("signed.pem");
      String ca = folder.resolve("authority.p12").toString();
      String node = folder.resolve("node.p12").toString();
      keytool(
          ca, "-genkeypair", "-alias", "ca", "-keyalg", "EC", "-dname", "CN=Test", "-ext", "bc:c");
      keytool(ca, "-exportcert", "-rfc", "-alias", "ca", "-file", authority.toString());
      keytool(node, "-genkeypair", "-alias", "node", "-keyalg", "EC", "-dname", "CN=node");
      keytool(node, "-certreq", "-alias", "node", "-file", request.toString());
      keytool(
          ca,
          "-gencert",
          "-rfc",
          "-alias",
          "ca",
          "-infile",
          request.toString(),
          "-outfile",
          signed.toString(),
          "-ext",
          "san=dns:localhost");
      keytool(node, "-importcert", "-noprompt", "-alias", "ca", "-file", authority.toString());
      keytool(node, "-importcert", "-noprompt", "-alias", "node", "-file", signed.toString());
      return new TestKeys(Path.of(node), authority);
    }

    private static void keytool(String store, String... what)
        throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
      command.addAll(List.of(what));
      command.addAll(List.of("-keystore", store, "-storetype", "PKCS12", "-storepass", PASSWORD));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", what) + "\n" + said);
      }
    }
  }
}
