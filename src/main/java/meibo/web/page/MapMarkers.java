package meibo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import meibo.catalog.Location;
import meibo.web.page.MapDrawing.Marker;
import meibo.web.page.MapDrawing.MarkerName;

/**
 * Puts markers on a drawing: together where they would cover each other, with names where there is
 * room.
 */
final class MapMarkers {

  private static final double RADIUS = 13;
  private static final double FIGURE = 8;
  private static final double LETTER = 6.2;
  private static final double LINE = 14;

  /** A longer name is cut: the list beside the drawing has it whole. */
  private static final double LONGEST_NAME = 190;

  private final MapProjection projection;
  private final List<Box> taken = new ArrayList<>();

  MapMarkers(MapProjection projection) {
    this.projection = projection;
  }

  /** A facility to be marked. */
  record Spot(Location at, MapPage.Place place) {}

  /** A rectangle that something covers. */
  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  List<Marker> of(List<Spot> spots) {
    List<List<Spot>> heaps = heaps(spots);
    heaps.forEach(heap -> taken.add(box(heap)));
    return heaps.stream().map(this::marker).toList();
  }

  private List<List<Spot>> heaps(List<Spot> spots) {
    List<List<Spot>> heaps = new ArrayList<>();
    for (Spot spot : spots) {
      heaps.stream()
          .filter(heap -> isClose(heap.getFirst(), spot))
          .findFirst()
          .orElseGet(
              () -> {
                heaps.add(new ArrayList<>());
                return heaps.getLast();
              })
          .add(spot);
    }
    return heaps;
  }

  private boolean isClose(Spot one, Spot other) {
    double across = projection.x(one.at()) - projection.x(other.at());
    double upright = projection.y(one.at()) - projection.y(other.at());
    return Math.hypot(across, upright) < 2 * RADIUS;
  }

  private Box box(List<Spot> heap) {
    double x = projection.x(heap.getFirst().at());
    double y = projection.y(heap.getFirst().at());
    double half = width(heap) / 2;
    return new Box(x - half, y - RADIUS, x + half, y + RADIUS);
  }

  private static double width(List<Spot> heap) {
    return Math.max(2 * RADIUS, numbers(heap).length() * FIGURE + 12);
  }

  private static String numbers(List<Spot> heap) {
    return heap.stream().map(s -> "" + s.place().number()).collect(Collectors.joining(","));
  }

  private Marker marker(List<Spot> heap) {
    Spot first = heap.getFirst();
    return new Marker(
        projection.x(first.at()),
        projection.y(first.at()),
        width(heap),
        numbers(heap),
        heap.stream().map(MapMarkers::said).collect(Collectors.joining(", ")),
        "#place-" + first.place().number(),
        heap.stream().anyMatch(s -> s.place().inside().isPresent()),
        heap.size() == 1 && first.place().name().foreign().isEmpty()
            ? name(first)
            : Optional.empty());
  }

  private static String said(Spot spot) {
    MapPage.Place place = spot.place();
    String inside = place.inside().map(l -> " (" + l.text().text() + ")").orElse("");
    return place.number() + " " + place.name().text() + inside;
  }

  /** The name to the right or the left, where it covers nothing. */
  private Optional<MarkerName> name(Spot spot) {
    String text = cut(spot.place().name().text());
    double x = projection.x(spot.at());
    double y = projection.y(spot.at());
    double length = length(text);
    Box right = new Box(x + RADIUS + 3, y - LINE / 2, x + RADIUS + 5 + length, y + LINE / 2);
    Box left = new Box(x - RADIUS - 5 - length, y - LINE / 2, x - RADIUS - 3, y + LINE / 2);
    if (isFree(right)) {
      taken.add(right);
      return Optional.of(new MarkerName(x + RADIUS + 4, y + 4, "start", text));
    }
    if (isFree(left)) {
      taken.add(left);
      return Optional.of(new MarkerName(x - RADIUS - 4, y + 4, "end", text));
    }
    return Optional.empty();
  }

  private boolean isFree(Box box) {
    return box.left >= 0
        && box.right <= MapProjection.WIDTH
        && taken.stream().noneMatch(box::meets);
  }

  private static String cut(String name) {
    int end = name.length();
    while (length(name.substring(0, end)) > LONGEST_NAME) {
      end--;
    }
    return end == name.length() ? name : name.substring(0, end).strip() + "…";
  }

  private static double length(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2E80 ? LETTER : 11.5).sum();
  }
}
