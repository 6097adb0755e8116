package meibo.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Language;
import meibo.web.page.AccessibilityPage.Row;
import meibo.web.page.SuccessCriterion.Check;
import meibo.web.page.SuccessCriterion.Result;

/** The accessibility policy with its table of results. */
final class AccessibilityPageBuilder {

  private final Frame frame;
  private final Wording words;
  private final Optional<AccessibilityRun> run = AccessibilityRun.last();
  private final List<SuccessCriterion> criteria = SuccessCriterion.all();

  AccessibilityPageBuilder(Site site, Language language) {
    this.frame =
        Frame.of(site, language, SitePlace.ACCESSIBILITY)
            .described(Optional.of(new Wording(language).say(AccessibilityLabel.LEAD)));
    this.words = frame.words();
  }

  AccessibilityPage page() {
    return new AccessibilityPage(
        frame,
        run.map(this::told).orElseGet(() -> List.of(words.say(AccessibilityLabel.NO_RUN))),
        Arrays.stream(Result.values()).map(this::counted).toList(),
        criteria.stream().map(this::row).toList());
  }

  private List<String> told(AccessibilityRun last) {
    return List.of(
        words.say(AccessibilityLabel.RUN_DATE, words.date(last.date())),
        words.say(AccessibilityLabel.RUN_TOOLS, last.axe(), last.browser()),
        words.say(AccessibilityLabel.RUN_PAGES, words.number(last.pages())),
        words.say(AccessibilityLabel.RUN_VIOLATIONS, words.number(last.violations())));
  }

  private String counted(Result result) {
    long count = criteria.stream().filter(c -> c.result() == result).count();
    return words.say(AccessibilityLabel.COUNT, words.say(label(result)), words.number(count));
  }

  private Row row(SuccessCriterion criterion) {
    Stream<String> axe =
        run.map(r -> r.rules(criterion.number())).filter(r -> !r.isEmpty()).stream()
            .map(rules -> words.say(AccessibilityLabel.CHECK_AXE, String.join(", ", rules)));
    Stream<String> ours = criterion.checked().stream().map(c -> words.say(label(c)));
    return new Row(
        criterion.number(),
        words.plain(criterion.name()),
        criterion.level(),
        words.say(standard(criterion)),
        words.say(label(criterion.result())),
        Stream.concat(axe, ours).toList());
  }

  /** 4.1.1 is no longer in WCAG 2.2. */
  private static Label standard(SuccessCriterion criterion) {
    boolean old = criterion.since().equals("2.0");
    return criterion.number().equals("4.1.1")
        ? AccessibilityLabel.ONLY_JIS
        : old ? AccessibilityLabel.BOTH : AccessibilityLabel.ONLY_WCAG;
  }

  private static Label label(Result result) {
    return switch (result) {
      case MET -> AccessibilityLabel.MET;
      case NOTHING -> AccessibilityLabel.NOT_APPLICABLE;
      case OPEN -> AccessibilityLabel.OPEN;
    };
  }

  private static Label label(Check check) {
    return switch (check) {
      case BROWSER -> AccessibilityLabel.CHECK_BROWSER;
      case HTML -> AccessibilityLabel.CHECK_HTML;
      case LOOK -> AccessibilityLabel.CHECK_LOOK;
      case COLOURS -> AccessibilityLabel.CHECK_COLOURS;
    };
  }
}
