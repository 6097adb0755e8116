package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import meibo.catalog.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds nothing on any kind of page, in either language, in light or dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

  private static final List<String> PLACES =
      List.of(
          "/",
          "/search?q=ロボ",
          "/search?type=all&view=table",
          "/search?sector=s1&status=active&year=2016",
          "/search?q=ロボ 冷蔵庫&sector=s9",
          "/organizations/robotics",
          "/organizations/old",
          "/case-studies/robot",
          "/facilities/tower",
          "/services/desk",
          "/case-studies",
          "/facilities",
          "/services",
          "/shortlist?id=robotics&id=old",
          "/match",
          "/search?sector=nothing",
          "/browse",
          "/map",
          "/map?q=ロボ",
          "/about",
          "/api",
          "/embed",
          "/terms",
          "/accessibility",
          "/changes",
          "/changes?year=2013&kind=arrived",
          "/nowhere",
          "/components");

  /** What a dark page can break that a light one does not. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final AccessibilityRecord RECORD = new AccessibilityRecord();

  private Page page;

  @BeforeAll
  void open() {
    page =
        TestSite.open(
            "accessibility of every kind of page",
            TestSite.wide(TestSite.DESK).setReducedMotion(ReducedMotion.REDUCE),
            "/");
  }

  @AfterAll
  void close() throws IOException {
    RECORD.writeIfAsked(page.context().browser());
    page.context().close();
  }

  static Stream<String> addresses() {
    return PLACES.stream()
        .flatMap(place -> Stream.of(Language.values()).map(l -> TestSite.path(l, place)));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void axeFindsNoViolation(String address) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.navigate(address);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    AxeResults light = new AxeBuilder(page).setLegacyMode(true).analyze();
    RECORD.add(light);
    assertThat(violations(light)).as("light").isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    AxeResults dark = new AxeBuilder(page).withRules(COLOURS).setLegacyMode(true).analyze();
    assertThat(violations(dark)).as("dark").isEmpty();
  }

  /** The page of accessibility tells of a run, which must be one of these tests. */
  @Test
  void theRecordOfTheLastRunIsOfTheseSamePages() throws IOException {
    assumeFalse(AccessibilityRecord.isAskedFor(), "this run writes the record");
    Properties record = AccessibilityRecord.recorded();
    assertThat(record)
        .containsEntry("pages", "" + addresses().count())
        .containsEntry("violations", "0");
  }

  /** Each violated rule with the first element that violates it. */
  private static List<String> violations(AxeResults results) {
    return results.getViolations().stream().map(AccessibilityTest::told).toList();
  }

  private static String told(Rule rule) {
    var first = rule.getNodes().getFirst();
    return rule.getId() + ": " + first.getHtml() + " " + first.getFailureSummary();
  }
}
