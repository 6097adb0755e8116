package meibo.catalog;

import java.util.List;

/** Lines to draw under a map: coasts, borders, roads; {@code outline.geojson} of the data. */
public record Outline(List<Line> lines) {

  public Outline {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param area true where it goes around an area: a ring of a polygon
   */
  public record Line(List<Location> points, boolean area) {

    public Line {
      points = List.copyOf(points);
    }
  }
}
