package meibo.web.page;

import java.util.List;
import java.util.Optional;
import meibo.web.page.HomePage.Doors;

/**
 * The index of names, and the values of every facet as ways in.
 *
 * @param rows of 五十音
 * @param other those with neither reading nor English name
 * @param years empty where no year of arrival is known
 */
public record BrowsePage(
    Frame frame,
    List<Initial> rows,
    List<Initial> letters,
    Optional<Link> other,
    List<Doors> doors,
    Doors years)
    implements Page {

  public BrowsePage {
    rows = List.copyOf(rows);
    letters = List.copyOf(letters);
    doors = List.copyOf(doors);
  }

  /**
   * A row or letter of an index.
   *
   * @param said what is read out
   * @param href empty where no name begins with it
   */
  public record Initial(String text, String count, String said, Optional<String> href) {}
}
