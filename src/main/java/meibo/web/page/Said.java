package meibo.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import meibo.catalog.DirectoryInfo.Statement;
import meibo.catalog.PartialDate;
import meibo.web.page.RecordPage.SourceLine;

/**
 * Something said of the cluster as a whole, with who says so.
 *
 * @param date in words
 * @param year for a heading or an anchor
 */
public record Said(
    Optional<String> date, Optional<Integer> year, Shown text, List<SourceLine> sources) {

  public Said {
    sources = List.copyOf(sources);
  }

  /** The statements in their order. */
  static List<Said> all(Frame frame, List<Statement> statements) {
    return statements.stream().flatMap(s -> of(frame, s).stream()).toList();
  }

  /** The history of the directory, the earliest first. */
  static List<Said> history(Frame frame) {
    return all(
        frame,
        frame.site().info().history().stream()
            .sorted(Comparator.comparing(s -> s.date().map(PartialDate::text).orElse("")))
            .toList());
  }

  private static Optional<Said> of(Frame frame, Statement statement) {
    return frame
        .words()
        .shown(statement.text())
        .map(
            text ->
                new Said(
                    statement.date().map(frame.words()::date),
                    statement.date().map(PartialDate::year),
                    text,
                    new SourceLines(frame, statement.sources()).all()));
  }
}
