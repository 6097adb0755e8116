package meibo.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Coded;
import meibo.catalog.Text;

/**
 * A success criterion of WCAG 2.2, level A or AA, and how the pages stand to it: {@code
 * accessibility-criteria.tsv}.
 *
 * @param number 1.4.3
 * @param since the version of WCAG that brought it; those of 2.0 are also those of JIS X
 *     8341-3:2016
 * @param checked how, besides by axe
 */
record SuccessCriterion(
    String number, String level, String since, Text name, Result result, Optional<Check> checked) {

  private static final String FILE = "accessibility-criteria.tsv";
  private static final int COLUMNS = 7;

  /** How the pages stand to a criterion. */
  enum Result implements Coded {
    MET("met"),
    /** There is nothing of the kind on the pages. */
    NOTHING("none"),
    /** Nobody has checked it in full. */
    OPEN("open");

    private final String id;

    Result(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** How a criterion was checked. */
  enum Check implements Coded {
    /** A test drives a browser: keyboard, width, messages. */
    BROWSER("browser"),
    /** A test reads the HTML of every kind of page. */
    HTML("html"),
    /** The developers looked at the pages and their source. */
    LOOK("look"),
    /** Contrasts of the colours were computed. */
    COLOURS("colours");

    private final String id;

    Check(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** All of them, in the order of WCAG. */
  static List<SuccessCriterion> all() {
    try (InputStream in = SuccessCriterion.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(SuccessCriterion::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SuccessCriterion of(String line) {
    String[] cells = line.split("\t", COLUMNS);
    return new SuccessCriterion(
        cells[0],
        cells[1],
        cells[2],
        Text.of(cells[3], cells[4]),
        Coded.find(Result.class, cells[5]).orElseThrow(),
        Coded.find(Check.class, cells[6]));
  }
}
