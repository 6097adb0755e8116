package meibo.web;

import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a run of {@link AccessibilityTest} looked at, for the page of accessibility: {@code
 * -DrecordAccessibility} writes it into the program's resources.
 */
final class AccessibilityRecord {

  private static final Path FILE =
      Path.of("src/main/resources/meibo/web/page/accessibility-run.properties");

  /** A tag of axe that names a success criterion: wcag143 is 1.4.3. */
  private static final Pattern CRITERION = Pattern.compile("wcag(\\d)(\\d)(\\d+)");

  private final Map<String, TreeSet<String>> rules = new TreeMap<>();
  private String axe = "";
  private int pages;
  private int violations;

  void add(AxeResults results) {
    axe = results.getTestEngine().getVersion();
    pages++;
    violations += results.getViolations().size();
    Stream.of(results.getPasses(), results.getIncomplete(), results.getViolations())
        .flatMap(List::stream)
        .forEach(this::add);
  }

  private void add(Rule rule) {
    for (String tag : rule.getTags()) {
      Matcher criterion = CRITERION.matcher(tag);
      if (criterion.matches()) {
        String number =
            String.join(".", criterion.group(1), criterion.group(2), criterion.group(3));
        rules.computeIfAbsent(number, n -> new TreeSet<>()).add(rule.getId());
      }
    }
  }

  static boolean isAskedFor() {
    return System.getProperty("recordAccessibility") != null;
  }

  /** What the program comes with. */
  static Properties recorded() throws IOException {
    Properties record = new Properties();
    try (Reader text = Files.newBufferedReader(FILE)) {
      record.load(text);
    }
    return record;
  }

  void writeIfAsked(Browser browser) throws IOException {
    if (!isAskedFor()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Written by AccessibilityTest with -DrecordAccessibility; not to be edited.");
    lines.add("date=" + LocalDate.now(java.time.ZoneOffset.UTC));
    lines.add("axe=" + axe);
    lines.add("browser=Chromium " + browser.version());
    lines.add("pages=" + pages);
    lines.add("violations=" + violations);
    rules.forEach(
        (number, names) -> lines.add("criterion." + number + "=" + String.join(",", names)));
    Files.write(FILE, lines);
  }
}
