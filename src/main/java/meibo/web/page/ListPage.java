package meibo.web.page;

import java.util.List;
import java.util.Optional;

/**
 * All entries of a type, in groups.
 *
 * @param searchHref the same as a search that can be narrowed
 */
public record ListPage(
    Frame frame, String heading, String lead, String count, List<Group> groups, String searchHref)
    implements Page {

  public ListPage {
    groups = List.copyOf(groups);
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
