package meibo.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.web.page.HomePage.Doors;

/**
 * All entries of a type, in groups.
 *
 * @param groups in their natural order
 * @param beside groups that belong to no place in that order
 * @param doors other ways into the same list
 * @param searchHref the same as a search that can be narrowed
 */
public record ListPage(
    Frame frame,
    String heading,
    String lead,
    String count,
    List<Group> groups,
    List<Group> beside,
    Optional<Doors> doors,
    Optional<Link> map,
    String searchHref)
    implements Page {

  public ListPage {
    groups = List.copyOf(groups);
    beside = List.copyOf(beside);
  }

  /** Every group, for the links to them. */
  public List<Group> all() {
    return Stream.concat(groups.stream(), beside.stream()).toList();
  }

  /**
   * Entries that belong together.
   *
   * @param title empty where the list has one group only
   * @param more the link to the rest, where not all are shown
   */
  public record Group(
      String id, Optional<String> title, String count, List<HitCard> cards, Optional<Link> more) {

    public Group {
      cards = List.copyOf(cards);
    }
  }
}
