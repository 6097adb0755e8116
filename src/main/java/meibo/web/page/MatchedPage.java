package meibo.web.page;

import java.util.List;
import java.util.Optional;
import meibo.match.Decision;

/**
 * What was found for each row of a list, to be confirmed and taken home.
 *
 * @param list the list itself, packed: the server keeps nothing
 * @param columns of the list, to choose that of the names
 * @param hasHeader whether the first row names the columns
 * @param count how many rows there are
 * @param shows how many rows there are of each decision
 * @param formats of the file, the one that came first
 */
public record MatchedPage(
    Frame frame,
    String list,
    List<SearchPage.Choice> columns,
    boolean hasHeader,
    String count,
    List<Show> shows,
    Optional<String> firstReview,
    List<Row> rows,
    List<SearchPage.Choice> formats)
    implements Page {

  public MatchedPage {
    columns = List.copyOf(columns);
    shows = List.copyOf(shows);
    rows = List.copyOf(rows);
    formats = List.copyOf(formats);
  }

  /** A set of rows that can be shown alone. */
  public record Show(String id, String text, String count) {}

  /**
   * A row of the list.
   *
   * @param number as it stands in the file
   * @param field the name of its field
   * @param nextReview a link to the next row that a person should look at
   */
  public record Row(
      String number,
      String field,
      String name,
      Decision decision,
      String decided,
      List<Option> options,
      Optional<String> nextReview) {

    public Row {
      options = List.copyOf(options);
    }

    /** True where there is nothing to choose. */
    public boolean isEmpty() {
      return options.isEmpty();
    }
  }

  /**
   * What a row may be.
   *
   * @param links to the pages of the organizations
   * @param detail score and reasons
   */
  public record Option(
      String value, String text, List<Link> links, Optional<String> detail, boolean chosen) {

    public Option {
      links = List.copyOf(links);
    }
  }
}
