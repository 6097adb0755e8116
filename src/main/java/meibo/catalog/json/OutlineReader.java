package meibo.catalog.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Location;
import meibo.catalog.Outline;
import meibo.catalog.Outline.Line;
import tools.jackson.databind.JsonNode;

/**
 * Reads lines and areas out of GeoJSON (RFC 7946). Other shapes, properties and foreign members are
 * allowed and passed over, for such files come from elsewhere.
 */
final class OutlineReader {

  private final Reading reading;
  private final List<Line> lines = new ArrayList<>();

  OutlineReader(Reading reading) {
    this.reading = reading;
  }

  Outline outline(JsonNode node) {
    shape(node, Place.TOP);
    if (lines.isEmpty() && reading.count() == 0) {
      reading.report(Place.TOP, "GeoJSON with a line or an area", Found.in(node));
    }
    return new Outline(lines);
  }

  private void shape(JsonNode node, Place at) {
    JsonNode coordinates = node.path("coordinates");
    Place inside = at.key("coordinates");
    switch (node.path("type").asString("")) {
      case "FeatureCollection" -> each(node, "features", at);
      case "GeometryCollection" -> each(node, "geometries", at);
      case "Feature" -> shape(node.path("geometry"), at.key("geometry"));
      case "LineString" -> line(coordinates, false, inside);
      case "MultiLineString" -> lines(coordinates, false, inside);
      case "Polygon" -> lines(coordinates, true, inside);
      case "MultiPolygon" -> {
        for (int i = 0; i < coordinates.size(); i++) {
          lines(coordinates.get(i), true, inside.element(i));
        }
      }
      case "Point", "MultiPoint" -> {}
      default -> reading.report(at.key("type"), "a type of GeoJSON", Found.in(node.path("type")));
    }
  }

  private void each(JsonNode node, String key, Place at) {
    JsonNode members = node.path(key);
    for (int i = 0; i < members.size(); i++) {
      shape(members.get(i), at.key(key).element(i));
    }
  }

  private void lines(JsonNode list, boolean area, Place at) {
    for (int i = 0; i < list.size(); i++) {
      line(list.get(i), area, at.element(i));
    }
  }

  private void line(JsonNode positions, boolean area, Place at) {
    List<Location> points = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Place place = at.element(i);
      location(positions.get(i))
          .ifPresentOrElse(
              points::add, () -> reading.report(place, "[longitude, latitude]", "something else"));
    }
    lines.add(new Line(points, area));
  }

  private static Optional<Location> location(JsonNode position) {
    double lon = position.path(0).asDouble(Double.NaN);
    double lat = position.path(1).asDouble(Double.NaN);
    boolean onEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    return onEarth ? Optional.of(new Location(lat, lon)) : Optional.empty();
  }
}
