package meibo.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import meibo.catalog.Language;
import meibo.catalog.Location;
import meibo.catalog.Outline;
import meibo.web.page.MapDrawing.GridLine;
import meibo.web.page.MapDrawing.Inset;
import meibo.web.page.MapDrawing.OutlinePath;
import meibo.web.page.MapDrawing.Scale;

/**
 * Latitude and longitude on a small drawing: both are lengths there, a degree of longitude shorter
 * by the cosine of the latitude.
 */
final class MapProjection {

  static final int WIDTH = 480;

  /** What the label of a line of longitude takes; one that would be cut at the edge is left out. */
  private static final double LABEL_ROOM = 96;

  private static final double METRES_PER_DEGREE = 111_320;

  /** A drawing of one building still shows what is around it. */
  private static final double LEAST_DEGREES = 0.006;

  private static final double LEAST_HEIGHT = 300;
  private static final double MOST_HEIGHT = 600;

  /** Room around the outermost points, as a share of the whole. */
  private static final double MARGIN = 0.12;

  /** The small drawing of the whole. */
  private static final int INSET_WIDTH = 120;

  private static final double LEAST_INSET = 60;
  private static final double MOST_INSET = 150;

  private final int width;
  private final double north;
  private final double west;
  private final double shrink;
  private final double unitsPerDegree;
  private final int height;

  MapProjection(List<Location> points) {
    this(points, WIDTH, LEAST_HEIGHT, MOST_HEIGHT);
  }

  private MapProjection(List<Location> points, int width, double least, double most) {
    this.width = width;
    double south = min(points.stream().mapToDouble(Location::lat));
    double top = -min(points.stream().mapToDouble(p -> -p.lat()));
    double left = min(points.stream().mapToDouble(Location::lon));
    double right = -min(points.stream().mapToDouble(p -> -p.lon()));
    double middle = (south + top) / 2;
    this.shrink = Math.max(0.05, Math.cos(Math.toRadians(middle)));
    double across = Math.max((right - left) * shrink, LEAST_DEGREES) * (1 + 2 * MARGIN);
    double upright = Math.max(top - south, LEAST_DEGREES) * (1 + 2 * MARGIN);
    double wanted = Math.clamp(width * upright / across, least, most);
    this.height = (int) Math.round(wanted);
    this.unitsPerDegree = Math.min(width / across, height / upright);
    this.north = middle + height / unitsPerDegree / 2;
    this.west = (left + right) / 2 - width / unitsPerDegree / shrink / 2;
  }

  private static double min(DoubleStream values) {
    return values.min().orElse(0);
  }

  int height() {
    return height;
  }

  double x(Location at) {
    return ChartScale.round((at.lon() - west) * shrink * unitsPerDegree);
  }

  double y(Location at) {
    return ChartScale.round((north - at.lat()) * unitsPerDegree);
  }

  /** The whole outline with this drawing as a frame in it; empty where the drawing shows it all. */
  Optional<Inset> inset(Outline outline) {
    List<Location> points = outline.lines().stream().flatMap(l -> l.points().stream()).toList();
    if (points.stream().allMatch(this::shows)) {
      return Optional.empty();
    }
    MapProjection small =
        new MapProjection(
            Stream.concat(points.stream(), Stream.of(at(0, 0), at(width, height))).toList(),
            INSET_WIDTH,
            LEAST_INSET,
            MOST_INSET);
    Location first = at(0, 0);
    Location last = at(width, height);
    String frame =
        "M%s %sH%sV%sH%sZ"
            .formatted(
                small.x(first), small.y(first), small.x(last), small.y(last), small.x(first));
    return Optional.of(new Inset(small.width, small.height, small.outline(outline), frame));
  }

  private boolean shows(Location at) {
    return x(at) >= 0 && x(at) <= width && y(at) >= 0 && y(at) <= height;
  }

  private Location at(double x, double y) {
    return new Location(north - y / unitsPerDegree, west + x / unitsPerDegree / shrink);
  }

  List<OutlinePath> outline(Outline outline) {
    return outline.lines().stream()
        .map(
            line ->
                new OutlinePath(
                    line.points().stream()
                        .map(p -> x(p) + " " + y(p))
                        .collect(Collectors.joining("L", "M", line.area() ? "Z" : "")),
                    line.area()))
        .toList();
  }

  /** Lines of latitude, each at a round number of degrees. */
  List<GridLine> latitudes(Language language) {
    double step = step();
    return round(north - height / unitsPerDegree, north, step)
        .mapToObj(
            lat -> {
              double y = y(new Location(lat, west));
              Label label = lat < 0 ? BrowseLabel.MAP_LATITUDE_SOUTH : BrowseLabel.MAP_LATITUDE;
              return new GridLine(
                  "M0 " + y + "H" + width, label.in(language, degrees(lat, step)), 4, y - 4);
            })
        .toList();
  }

  /** Lines of longitude. */
  List<GridLine> longitudes(Language language) {
    double step = step();
    return round(west, west + width / unitsPerDegree / shrink, step)
        .mapToObj(
            lon -> {
              double x = x(new Location(north, lon));
              Label label = lon < 0 ? BrowseLabel.MAP_LONGITUDE_WEST : BrowseLabel.MAP_LONGITUDE;
              boolean fits = x + LABEL_ROOM <= width;
              String degrees = fits ? label.in(language, degrees(lon, step)) : "";
              return new GridLine("M" + x + " 0V" + height, degrees, x + 4, 14);
            })
        .toList();
  }

  /** A length that is a round number of metres, up to a third of the width. */
  Scale scale(Wording words) {
    double metres = floor(width / unitsPerDegree * METRES_PER_DEGREE / 3);
    boolean far = metres >= 1000;
    String number = words.number(Math.round(far ? metres / 1000 : metres));
    return new Scale(
        ChartScale.round(metres / METRES_PER_DEGREE * unitsPerDegree),
        words.say(far ? BrowseLabel.MAP_KILOMETRES : BrowseLabel.MAP_METRES, number));
  }

  private double step() {
    return floor(width / unitsPerDegree / 2);
  }

  private static DoubleStream round(double from, double to, double step) {
    double first = Math.ceil(from / step);
    return DoubleStream.iterate(first, i -> i * step < to, i -> i + 1).map(i -> i * step);
  }

  /** The greatest of 1, 2, 5 and their tenfolds that is not above. */
  private static double floor(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    return value >= 5 * power ? 5 * power : value >= 2 * power ? 2 * power : power;
  }

  private static String degrees(double value, double step) {
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step)));
    return String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
  }
}
