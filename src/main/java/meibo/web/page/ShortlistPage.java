package meibo.web.page;

import java.util.List;
import java.util.Optional;

/**
 * Organizations side by side; which ones stands in the address.
 *
 * @param unknown what is said of ids that the directory lacks
 * @param rows a fact each, a cell for each organization
 */
public record ShortlistPage(
    Frame frame,
    String count,
    Optional<String> unknown,
    List<Column> columns,
    List<Row> rows,
    Optional<SearchPage.ExportMenu> exports)
    implements Page {

  public ShortlistPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** An organization. */
  public record Column(
      Shown name, String href, List<Tag> tags, String removeHref, String removeLabel) {

    public Column {
      tags = List.copyOf(tags);
    }
  }

  /** A fact of all of them; an empty cell says that it is not recorded. */
  public record Row(String label, List<List<RecordPage.Value>> cells) {

    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }
}
