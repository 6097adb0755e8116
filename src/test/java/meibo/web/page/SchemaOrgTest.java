package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import meibo.LiveDirectory;
import meibo.web.LiveServer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say for machines uses the words of schema.org, each where schema.org has it. */
class SchemaOrgTest {

  private static final Set<String> THING =
      Set.of(
          "@id",
          "@type",
          "@context",
          "name",
          "url",
          "alternateName",
          "description",
          "identifier",
          "sameAs");

  private static final Set<String> ORGANIZATION =
      Set.of(
          "address",
          "knowsAbout",
          "parentOrganization",
          "memberOf",
          "location",
          "legalName",
          "foundingDate",
          "email");

  /** The types in use with the properties that schema.org gives them, from schema.org 29. */
  private static final Map<String, Set<String>> TYPES =
      Map.ofEntries(
          Map.entry("Organization", ORGANIZATION),
          Map.entry("Corporation", ORGANIZATION),
          Map.entry("ResearchOrganization", ORGANIZATION),
          Map.entry("Hospital", ORGANIZATION),
          Map.entry("CollegeOrUniversity", ORGANIZATION),
          Map.entry("GovernmentOrganization", ORGANIZATION),
          Map.entry(
              "CreativeWork",
              Set.of("datePublished", "dateCreated", "mentions", "about", "citation")),
          Map.entry("Place", Set.of("address", "geo")),
          Map.entry("Service", Set.of("provider", "serviceType")),
          Map.entry("PropertyValue", Set.of("propertyID", "value")),
          Map.entry("GeoCoordinates", Set.of("latitude", "longitude")),
          Map.entry("PostalAddress", Set.of("postalCode", "streetAddress")),
          Map.entry("Product", Set.of()),
          Map.entry("Dataset", Set.of("license", "creditText", "@graph")),
          Map.entry("WebSite", Set.of("potentialAction", "inLanguage", "publisher")),
          Map.entry("SearchAction", Set.of("target", "query-input")),
          Map.entry("EntryPoint", Set.of("urlTemplate")));

  @TempDir static Path folder;

  static Stream<Map.Entry<String, Document>> pages() {
    return RenderedPages.all()
        .filter(page -> !page.getValue().select("script[type=application/ld+json]").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTypeAndPropertyIsSchemaOrgs(Map.Entry<String, Document> page) {
    for (Element script : page.getValue().select("script[type=application/ld+json]")) {
      String json = script.data();
      JsonNode node = JsonMapper.shared().readTree(json);
      assertThat(node.path("@context").asString()).isEqualTo("https://schema.org");
      check(node);
    }
  }

  @Test
  void soDoesTheFileOfASearch() throws Exception {
    try (LiveServer server = LiveServer.over(LiveDirectory.own(folder).open())) {
      JsonNode file = server.json("/search.jsonld?type=all");
      assertThat(file.at("/@graph")).hasSizeGreaterThan(300);
      check(file);
    }
  }

  private static void check(JsonNode node) {
    if (node.isArray()) {
      node.forEach(SchemaOrgTest::check);
    } else if (node.isObject()) {
      if (node.propertyNames().equals(Set.of("@id"))) {
        return;
      }
      String type = node.path("@type").asString("");
      assertThat(TYPES).as("%s", node).containsKey(type);
      Set<String> allowed = new HashSet<>(THING);
      allowed.addAll(TYPES.getOrDefault(type, Set.of()));
      assertThat(allowed).as(type).containsAll(List.copyOf(node.propertyNames()));
      node.forEach(SchemaOrgTest::check);
    }
  }
}
