package meibo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import meibo.catalog.Location;
import meibo.catalog.Outline;
import org.junit.jupiter.api.Test;

class OutlineReaderTest {

  @Test
  void linesAndAreasAreTakenOutOfGeoJson() {
    Outline outline =
        good(
            """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"name":"island"},"geometry":{"type":"Polygon","coordinates":[[[135.2,34.6],[135.3,34.6],[135.2,34.7],[135.2,34.6]]]}},
             {"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[135.2,34.6,12],[135.3,34.7]]}},
             {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[135.2,34.6]}}]}""");
    assertThat(outline.lines()).extracting(Outline.Line::area).containsExactly(true, false);
    assertThat(outline.lines().getFirst().points().getFirst()).isEqualTo(new Location(34.6, 135.2));
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() {
    assertThat(
            problem(
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[135,34],[34,135]]}}"))
        .isEqualTo("geometry.coordinates[1]: expected [longitude, latitude], found something else");
    assertThat(problem("{\"type\":\"Circle\"}"))
        .isEqualTo("type: expected a type of GeoJSON, found \"Circle\"");
    assertThat(problem("{\"type\":\"FeatureCollection\",\"features\":[]}"))
        .isEqualTo(": expected GeoJSON with a line or an area, found an object");
  }

  private static Outline good(String json) {
    return switch (CompanionReader.outline(json.getBytes(StandardCharsets.UTF_8))) {
      case Read.Good<Outline>(Outline outline) -> outline;
      case Read.Bad<Outline> bad -> throw new AssertionError(bad.problems());
    };
  }

  private static String problem(String json) {
    return switch (CompanionReader.outline(json.getBytes(StandardCharsets.UTF_8))) {
      case Read.Good<Outline> good -> throw new AssertionError(good);
      case Read.Bad<Outline> bad -> {
        KeyProblem first = bad.problems().getFirst();
        yield first.key() + ": expected " + first.expected() + ", found " + first.found();
      }
    };
  }
}
