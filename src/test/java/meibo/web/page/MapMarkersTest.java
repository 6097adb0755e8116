package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import meibo.catalog.Language;
import meibo.catalog.Location;
import meibo.catalog.Outline;
import org.junit.jupiter.api.Test;

class MapMarkersTest {

  private static final List<Location> POINTS =
      List.of(
          new Location(34.6687, 135.2090),
          new Location(34.6602, 135.2165),
          new Location(34.66018, 135.21654));

  private final MapProjection projection = new MapProjection(POINTS);

  @Test
  void northIsUpAndEastIsRight() {
    assertThat(projection.y(POINTS.get(0))).isLessThan(projection.y(POINTS.get(1)));
    assertThat(projection.x(POINTS.get(0))).isLessThan(projection.x(POINTS.get(1)));
  }

  @Test
  void aMetreIsAsLongUpwardsAsSideways() {
    double upwards =
        projection.y(new Location(34.66, 135.21)) - projection.y(new Location(34.67, 135.21));
    double sideways =
        projection.x(new Location(34.665, 135.22)) - projection.x(new Location(34.665, 135.21));
    assertThat(sideways / upwards).isBetween(0.81, 0.83); // the cosine of 34.665°
  }

  @Test
  void theScaleIsARoundNumberOfMetres() {
    assertThat(projection.scale(new Wording(Language.EN)).text()).isEqualTo("200 m");
    assertThat(projection.latitudes(Language.EN)).extracting(l -> l.label()).contains("34.660° N");
  }

  @Test
  void facilitiesThatWouldCoverEachOtherShareAMarkerWithBothNumbers() {
    List<MapMarkers.Spot> spots =
        List.of(spot(1, POINTS.get(0)), spot(2, POINTS.get(1)), spot(3, POINTS.get(2)));
    assertThat(new MapMarkers(projection).of(spots))
        .extracting(MapDrawing.Marker::text)
        .containsExactly("1", "2,3");
  }

  @Test
  void anOutlineThatGoesBeyondTheDrawingIsShownWholeBesideIt() {
    assertThat(projection.inset(outline(34.64, 34.69)))
        .hasValueSatisfying(
            inset -> {
              assertThat(inset.outline()).hasSize(1);
              assertThat(inset.frame()).startsWith("M").endsWith("Z");
            });
    assertThat(projection.inset(outline(34.664, 34.665))).isEmpty();
  }

  private static Outline outline(double south, double north) {
    return new Outline(
        List.of(
            new Outline.Line(
                List.of(new Location(south, 135.212), new Location(north, 135.213)), false)));
  }

  private static MapMarkers.Spot spot(int number, Location at) {
    return new MapMarkers.Spot(
        at,
        new MapPage.Place(
            number,
            Shown.plain("施設" + number),
            "/f",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
