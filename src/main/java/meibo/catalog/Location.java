package meibo.catalog;

/** A point on the map, in degrees (WGS 84). */
public record Location(double lat, double lon) {

  public Location {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("not a point on earth: " + lat + ", " + lon);
    }
  }
}
