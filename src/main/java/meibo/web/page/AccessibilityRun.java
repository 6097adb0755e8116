package meibo.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import meibo.catalog.PartialDate;

/**
 * What the last recorded run of the browser tests found: {@code accessibility-run.properties},
 * which {@code AccessibilityTest} writes when it is told to.
 *
 * @param axe the version of axe-core
 * @param browser its name and version
 * @param pages how many pages were looked at, each in light and dark
 * @param violations how many violations there were
 */
record AccessibilityRun(
    PartialDate date, String axe, String browser, int pages, int violations, Properties rules) {

  private static final String FILE = "accessibility-run.properties";

  /** The run; none where none was recorded. */
  static Optional<AccessibilityRun> last() {
    try (InputStream in = AccessibilityRun.class.getResourceAsStream(FILE)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AccessibilityRun read(InputStream in) throws IOException {
    Properties run = new Properties();
    try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      run.load(text);
    }
    return new AccessibilityRun(
        new PartialDate(run.getProperty("date", "")),
        run.getProperty("axe", ""),
        run.getProperty("browser", ""),
        Integer.parseInt(run.getProperty("pages", "0")),
        Integer.parseInt(run.getProperty("violations", "0")),
        run);
  }

  /** The rules of axe that looked at a success criterion: {@code 1.4.3}. */
  List<String> rules(String criterion) {
    String names = rules.getProperty("criterion." + criterion, "");
    return names.isEmpty() ? List.of() : List.of(names.split(",", -1));
  }
}
