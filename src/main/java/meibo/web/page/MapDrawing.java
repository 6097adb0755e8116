package meibo.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A plain drawing of a place, north up, in the units of its view box; y grows downwards.
 *
 * @param outline paths of coasts, borders and the like
 * @param grid lines of latitude and longitude
 * @param scale how long so many metres are
 * @param inset where the drawing lies in the whole outline
 */
public record MapDrawing(
    int width,
    int height,
    List<OutlinePath> outline,
    List<GridLine> grid,
    List<Marker> markers,
    Scale scale,
    Optional<Inset> inset) {

  public MapDrawing {
    outline = List.copyOf(outline);
    grid = List.copyOf(grid);
    markers = List.copyOf(markers);
  }

  /** A line of the outline. */
  public record OutlinePath(String path, boolean area) {}

  /** A line of the graticule with its label. */
  public record GridLine(String path, String label, double x, double y) {}

  /**
   * One facility, or several that stand too close to be told apart.
   *
   * @param text their numbers
   * @param said what is read out
   * @param href the first of them in the list
   * @param some true where a hit is in one of them
   * @param name beside the marker, where there is room
   */
  public record Marker(
      double x,
      double y,
      double width,
      String text,
      String said,
      String href,
      boolean some,
      Optional<MarkerName> name) {}

  /** A name beside a marker. */
  public record MarkerName(double x, double y, String anchor, String text) {}

  /**
   * The whole outline, small.
   *
   * @param frame the path around what the drawing shows
   */
  public record Inset(int width, int height, List<OutlinePath> outline, String frame) {

    public Inset {
      outline = List.copyOf(outline);
    }
  }

  /** A bar of so many metres. */
  public record Scale(double length, String text) {}
}
