package meibo.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What changed in the directory.
 *
 * @param kinds all kinds of change as links, with the number of each
 * @param years all years as links
 * @param note that not all are shown
 */
public record ChangesPage(
    Frame frame,
    String heading,
    List<SearchPage.Tab> kinds,
    List<SearchPage.Tab> years,
    List<Month> months,
    Optional<String> note,
    String feedHref)
    implements Page {

  public ChangesPage {
    kinds = List.copyOf(kinds);
    years = List.copyOf(years);
    months = List.copyOf(months);
  }

  /** What changed at one date, as exactly as that is known. */
  public record Month(String id, String title, List<Line> lines) {

    public Month {
      lines = List.copyOf(lines);
    }
  }

  /** One change. */
  public record Line(Tag kind, Link entry) {}
}
