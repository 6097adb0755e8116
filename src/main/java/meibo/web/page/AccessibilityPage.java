package meibo.web.page;

import java.util.List;

/**
 * How accessible the pages are meant to be, and how that was checked.
 *
 * @param run what the last recorded run of the browser tests found
 * @param summary how many criteria are met, not applicable, not checked
 */
public record AccessibilityPage(Frame frame, List<String> run, List<String> summary, List<Row> rows)
    implements Page {

  public AccessibilityPage {
    run = List.copyOf(run);
    summary = List.copyOf(summary);
    rows = List.copyOf(rows);
  }

  /**
   * A success criterion.
   *
   * @param standard which standards have it
   * @param checks how it was checked
   */
  public record Row(
      String number,
      String name,
      String level,
      String standard,
      String result,
      List<String> checks) {

    public Row {
      checks = List.copyOf(checks);
    }
  }
}
