package meibo.web.page;

import java.util.List;
import java.util.Optional;
import meibo.search.SearchAddress.Parameter;

/**
 * Where the facilities are, and how many hits of a search are in each.
 *
 * @param q the words of the search
 * @param hidden its other conditions, which a new search keeps
 * @param count how many hits have a known facility
 * @param drawing empty where no position is known
 * @param unlocated facilities without a position, by address
 */
public record MapPage(
    Frame frame,
    String q,
    List<Parameter> hidden,
    String heading,
    String count,
    String resultsHref,
    Optional<MapDrawing> drawing,
    List<Place> located,
    List<Address> unlocated)
    implements Page {

  public MapPage {
    hidden = List.copyOf(hidden);
    located = List.copyOf(located);
    unlocated = List.copyOf(unlocated);
  }

  /** How many facilities have no position. */
  public int unlocatedCount() {
    return unlocated.stream().mapToInt(a -> a.places().size()).sum();
  }

  /**
   * A facility.
   *
   * @param number its number on the drawing
   * @param inside the hits in it, as a search
   * @param gsi its place on a public map
   */
  public record Place(
      int number,
      Shown name,
      String href,
      Optional<Shown> address,
      Optional<Link> inside,
      Optional<Gsi> gsi) {}

  /** A link to 地理院地図, with what is read out. */
  public record Gsi(String href, String said) {}

  /** Facilities at one address, as exactly as it is known. */
  public record Address(Shown text, List<Place> places) {

    public Address {
      places = List.copyOf(places);
    }
  }
}
