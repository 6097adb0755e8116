package meibo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTest {

  private static final JsonNode DATA =
      JsonMapper.shared()
          .readTree(TinyExports.write(ExportFormat.JSONLD, TinyExports.EVERYTHING, Map.of()));

  @Test
  void theGraphHasANodeForEachHitUnderTheTermsOfUse() {
    assertThat(DATA.get("@context").asString()).isEqualTo("https://schema.org");
    assertThat(DATA.get("license").asString()).contains("creativecommons.org");
    assertThat(DATA.get("creditText").asString()).isEqualTo("出典：登記");
    assertThat(DATA.get("@graph").size()).isEqualTo(6);
  }

  @Test
  void anOrganizationSaysWhatItIsCalledWhereItIsAndToWhomItBelongs() {
    JsonNode robot = node("https://list.example/organizations/robot-arms");
    assertThat(robot.get("@type").asString()).isEqualTo("Corporation");
    assertThat(robot.get("alternateName").toString())
        .contains("Robot Arms", "ロボットアーム", "RA", "旧アーム");
    assertThat(robot.get("identifier").toString())
        .contains("\"propertyID\":\"法人番号\",\"value\":\"5140001112585\"")
        .contains("\"propertyID\":\"ROR\"");
    assertThat(robot.get("sameAs").toString())
        .contains("https://arms.example", "https://ror.org/000000000");
    assertThat(robot.at("/address/@type").asString()).isEqualTo("PostalAddress");
    assertThat(robot.at("/address/postalCode").asString()).isEqualTo("650-0047");
    assertThat(robot.at("/parentOrganization/@id").asString())
        .isEqualTo("https://list.example/organizations/zebra");
    assertThat(robot.at("/memberOf/name").asString()).isEqualTo("港の名簿");
    assertThat(robot.get("knowsAbout").toString()).contains("ロボット");
  }

  @Test
  void theOtherTypesAreWorksPlacesAndServices() {
    assertThat(node("https://list.example/case-studies/first-robot").get("@type").asString())
        .isEqualTo("CreativeWork");
    assertThat(node("https://list.example/facilities/harbour").at("/geo/latitude").asDouble())
        .isEqualTo(34.65);
    assertThat(node("https://list.example/services/advice").at("/provider/@id").asString())
        .endsWith("/organizations/robot-arms");
  }

  private static JsonNode node(String id) {
    return StreamSupport.stream(DATA.get("@graph").spliterator(), false)
        .filter(n -> n.get("@id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
