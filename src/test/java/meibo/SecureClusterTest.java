package meibo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import meibo.catalog.Language;
import meibo.engine.opensearch.SecureFront;
import meibo.engine.opensearch.SecureFront.TestKeys;
import meibo.engine.opensearch.SharedNode;
import meibo.load.DataFiles;
import meibo.search.EngineUnavailable;
import meibo.search.SearchQuery;
import meibo.web.LiveServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encrypted cluster that asks for a password, reached with the secrets of the environment. */
class SecureClusterTest {

  private static final String USER = "reader";
  private static final String PASSWORD = "open-sesame-4711";
  private static final String BASIC =
      Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(UTF_8));
  private static final String ALPHA =
      "{\"id\":\"alpha\",\"category\":\"company\",\"name\":{\"ja\":\"株式会社青葉\"},"
          + "\"sources\":[{\"seed\":true}]}";

  @TempDir private static Path keyFolder;
  private static TestKeys keys;
  private static TestKeys others;

  @TempDir private Path folder;
  private SecureFront front;
  private LiveDirectory directory;
  private final Settings.OpenSearch direct = SharedNode.index(1);
  private final Lines log = new Lines();

  @BeforeAll
  static void makeKeys() throws Exception {
    keys = TestKeys.in(keyFolder.resolve("ours"));
    others = TestKeys.in(keyFolder.resolve("others"));
  }

  @BeforeEach
  void start() throws Exception {
    Logger.getLogger("").addHandler(log);
    front = new SecureFront(direct.urls().getFirst(), keys, USER, PASSWORD);
    directory = LiveDirectory.in(folder).organizations(ALPHA);
  }

  @AfterEach
  void nothingSecretWasLogged() {
    front.close();
    Logger.getLogger("").removeHandler(log);
    assertThat(log.lines).noneMatch(l -> l.contains(PASSWORD) || l.contains(BASIC));
  }

  @Test
  void withTheRightPasswordAndAuthorityItIsIndexedAndSearched() throws Exception {
    IndexHome home = home(front.url(), Map.of("MEIBO_OPENSEARCH_PASSWORD", PASSWORD), keys);
    try (Session session = indexed(home)) {
      assertThat(total(session)).isEqualTo(1);
    }
  }

  @Test
  void aFileMayHoldThePassword() throws Exception {
    Path file = Files.writeString(folder.resolve("secret"), PASSWORD + "\n");
    Map<String, String> secret = Map.of("MEIBO_OPENSEARCH_PASSWORD_FILE", file.toString());
    try (Session session = indexed(home(front.url(), secret, keys))) {
      assertThat(total(session)).isEqualTo(1);
    }
  }

  @Test
  void aPasswordThatIsNoLongerRightIsAPageThatSaysSoAndAClearLine() throws Exception {
    IndexHome home = home(front.url(), Map.of("MEIBO_OPENSEARCH_PASSWORD", PASSWORD), keys);
    try (LiveServer server = LiveServer.over(indexed(home))) {
      assertThat(server.get("/search?q=a").statusCode()).isEqualTo(200);
      front.changePassword("another");
      assertThat(server.get("/search?q=a").statusCode()).isEqualTo(503);
      assertThat(server.get("/search?q=a").headers().firstValue("Retry-After")).isPresent();
      assertThat(server.get("/search?q=a").body()).doesNotContain(PASSWORD, BASIC, USER);
      assertThat(log.lines)
          .anyMatch(l -> l.contains("refuses the credentials") && l.contains(USER + ":…"));
    }
  }

  @Test
  void aWrongPasswordIsSaidBeforeAnythingElse() throws Exception {
    IndexHome home = home(front.url(), Map.of("MEIBO_OPENSEARCH_PASSWORD", "wrong-4712"), keys);
    assertThatThrownBy(() -> indexed(home))
        .isInstanceOf(EngineUnavailable.class)
        .hasMessageContaining("refuses the credentials")
        .hasMessageContaining("MEIBO_OPENSEARCH_PASSWORD")
        .hasMessageNotContaining("wrong-4712");
  }

  @Test
  void aCertificateOfAnUnknownAuthorityIsSaid() throws Exception {
    Map<String, String> secret = Map.of("MEIBO_OPENSEARCH_PASSWORD", PASSWORD);
    assertThatThrownBy(() -> indexed(home(front.url(), secret, others)))
        .isInstanceOf(EngineUnavailable.class)
        .hasMessageContaining("is not trusted")
        .hasMessageContaining("MEIBO_OPENSEARCH_CA_FILE")
        .hasMessageContaining(others.authority().toString())
        .hasMessageNotContaining(PASSWORD);
  }

  @Test
  void aCertificateForAnotherHostIsSaid() throws Exception {
    Map<String, String> secret = Map.of("MEIBO_OPENSEARCH_PASSWORD", PASSWORD);
    assertThatThrownBy(() -> indexed(home(front.at("127.0.0.1"), secret, keys)))
        .isInstanceOf(EngineUnavailable.class)
        .hasMessageContaining("a certificate for that host");
  }

  @Test
  void aFileWithoutCertificatesIsSaid() throws Exception {
    TestKeys none = new TestKeys(keys.store(), Files.writeString(folder.resolve("ca"), "no"));
    Map<String, String> secret = Map.of("MEIBO_OPENSEARCH_PASSWORD", PASSWORD);
    assertThatThrownBy(() -> indexed(home(front.url(), secret, none)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected certificates in PEM");
  }

  private IndexHome home(URI url, Map<String, String> secret, TestKeys trusted) throws IOException {
    Map<String, String> environment = new HashMap<>(secret);
    environment.put("MEIBO_OPENSEARCH_USER", USER);
    environment.put("MEIBO_OPENSEARCH_CA_FILE", trusted.authority().toString());
    return ClusterHome.of(
        Optional.of(new Settings.OpenSearch(List.of(url), direct.name(), 1, 0, direct.timeout())),
        environment);
  }

  private Session indexed(IndexHome home) throws Exception {
    new Archive(new DataFiles(directory.data()), home).sync();
    return new EngineSession(
        home.open(
            () -> {
              throw new AssertionError("nothing is damaged");
            }));
  }

  private static int total(Session session) {
    return session.search().search(SearchQuery.of("青葉", Language.JA)).total();
  }

  /** All that is logged, as it would be written. */
  private static final class Lines extends Handler {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Lines() {
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(new SimpleFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
