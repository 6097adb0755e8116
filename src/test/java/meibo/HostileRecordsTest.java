package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import meibo.web.LiveServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A directory every text of which is an attack: on pages, in files and in feeds it stays text. It
 * is made of a small sound directory by putting the attack into every key that takes any text.
 */
class HostileRecordsTest {

  /** Begins as a formula, breaks out of attributes, scripts, comments, CDATA and templates. */
  private static final String ATTACK =
      "=HYPERLINK(\"x\")\"'></title></textarea></script><script>alert(1)</script>"
          + "<img src=x onerror=alert(1)><a href=javascript:alert(1)>--> ]]> &lt; ${7*7} ";

  private static final List<String> FILES =
      List.of(
          "organizations.jsonl",
          "case-studies.jsonl",
          "facilities.jsonl",
          "support-services.jsonl",
          "vocabulary.json",
          "directory.json");

  /** Keys whose values are not any text: ids, codes, dates, addresses, readings. */
  private static final Set<String> STRICT =
      Set.of(
          "id",
          "category",
          "status",
          "basis",
          "since",
          "until",
          "updated",
          "sectors",
          "clusters",
          "facility",
          "parent",
          "corporateNumber",
          "asOf",
          "for",
          "seed",
          "stage",
          "organizations",
          "year",
          "opened",
          "closed",
          "phase",
          "provider",
          "url",
          "email",
          "date",
          "kind",
          "approximate",
          "started",
          "kana",
          "postalCode",
          "headquarters",
          "ror",
          "website");

  @TempDir private static Path folder;
  private static LiveServer server;

  @BeforeAll
  static void serve() throws Exception {
    LiveDirectory directory = LiveDirectory.in(folder);
    Path sound = Path.of("src/test/resources/directories/minato");
    for (String file : FILES) {
      List<String> lines =
          file.endsWith(".jsonl")
              ? Files.readAllLines(sound.resolve(file)).stream().filter(l -> !l.isBlank()).toList()
              : List.of(Files.readString(sound.resolve(file)));
      directory.with(file, lines.stream().map(HostileRecordsTest::hostile).toList());
    }
    directory.sync();
    server = directory.serve();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/search?view=table",
        "/search?q=HYPERLINK&type=all",
        "/organizations",
        "/organizations/minato-robotics",
        "/organizations/minato-holdings",
        "/case-studies",
        "/case-studies/arm",
        "/facilities",
        "/facilities/pier-one",
        "/services",
        "/services/desk",
        "/browse",
        "/map",
        "/about",
        "/terms",
        "/changes",
        "/accessibility",
        "/shortlist?id=minato-robotics&id=minato-holdings",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27%3E&sector=%22%3E%3Cimg%20src=x%3E"
      })
  void noPageRunsIt(String path) {
    for (String address : List.of(path, "/en" + path)) {
      String html = server.get(address).body();
      Document page = Jsoup.parse(html);
      assertThat(page.select("img[src=x], a[href^=javascript]")).as(address).isEmpty();
      for (Element script : page.select("script")) {
        boolean data = script.attr("type").equals("application/ld+json");
        assertThat(data || script.hasAttr("src")).as(address + " " + script).isTrue();
        if (data) {
          assertThat(JsonMapper.shared().readTree(script.data())).as(address).isNotNull();
        }
      }
      assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
          .extracting(Attribute::getKey)
          .as(address)
          .noneMatch(name -> name.startsWith("on"));
    }
  }

  @Test
  void thePagesDoShowIt() {
    assertThat(Jsoup.parse(server.get("/organizations/minato-robotics").body()).body().text())
        .contains("<img src=x onerror=alert(1)>");
  }

  @Test
  void noCellOfATableRunsIt() {
    for (String file : List.of("/search.csv", "/search.tsv")) {
      assertThat(server.get(file + "?type=all").body())
          .contains("'=HYPERLINK")
          .doesNotContainPattern("(^|[,\\t\\n]\"?)=HYPERLINK");
    }
  }

  @Test
  void noCellOfAWorkbookIsAFormula() throws Exception {
    String cells = sheet(bytes("/search.xlsx"));
    assertThat(cells).contains("HYPERLINK").doesNotContain("<f>").doesNotContain("<script>");
  }

  @Test
  void jsonStaysJsonAndXmlStaysXml() throws Exception {
    String lines = server.get("/search.jsonl?type=all").body();
    assertThat(lines.lines().map(l -> JsonMapper.shared().readTree(l))).hasSizeGreaterThan(3);
    JsonNode linked = JsonMapper.shared().readTree(server.get("/search.jsonld").body());
    assertThat(linked.toString()).contains("onerror=alert(1)");
    for (String feed : List.of("/search.atom", "/changes.atom")) {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bytes(feed)));
      assertThat(document.getElementsByTagName("script").getLength()).as(feed).isZero();
      assertThat(document.getElementsByTagName("img").getLength()).as(feed).isZero();
    }
  }

  @Test
  void noHeaderCarriesIt() {
    for (String path :
        List.of("/search.csv", "/search.xlsx", "/api/v1/organizations/minato-robotics")) {
      assertThat(server.get(path).headers().map().toString()).doesNotContain("alert");
    }
  }

  private static String hostile(String json) {
    JsonNode node = JsonMapper.shared().readTree(json);
    attack(node);
    return node.toString();
  }

  private static void attack(JsonNode node) {
    switch (node) {
      case ObjectNode object ->
          Stream.of(object.propertyNames().toArray(String[]::new))
              .filter(key -> !STRICT.contains(key) || !isText(object.get(key)))
              .forEach(key -> attack(object, key));
      case ArrayNode array -> array.forEach(HostileRecordsTest::attack);
      default -> {}
    }
  }

  private static void attack(ObjectNode object, String key) {
    JsonNode value = object.get(key);
    if (value.isString()) {
      object.put(key, ATTACK + value.asString());
    } else {
      attack(value);
    }
  }

  /** A text or a list of texts. */
  private static boolean isText(JsonNode value) {
    return value.isString() || (value.isArray() && value.size() > 0 && value.get(0).isString());
  }

  private static byte[] bytes(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create(server.server().localAddress() + path);
      return client
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
          .body();
    }
  }

  private static String sheet(byte[] workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    Path file = Files.write(folder.resolve("list.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        text.append(new String(content, StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
