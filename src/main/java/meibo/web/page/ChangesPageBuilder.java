package meibo.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meibo.catalog.Language;
import meibo.catalog.PartialDate;
import meibo.web.page.ChangesPage.Line;
import meibo.web.page.ChangesPage.Month;
import meibo.web.page.SearchPage.Tab;

/** The page of changes, of one kind or all, of one year or the latest. */
final class ChangesPageBuilder {

  /** How many of the latest changes are shown. */
  private static final int LATEST = 60;

  private final Frame frame;
  private final Wording words;
  private final Changes changes;
  private final Optional<Integer> year;
  private final Optional<ChangeKind> kind;
  private final Set<ChangeKind> kinds;

  ChangesPageBuilder(
      Site site,
      Changes changes,
      Optional<Integer> year,
      Optional<ChangeKind> kind,
      Language language) {
    this.words = new Wording(language);
    this.changes = changes;
    this.year = year;
    this.kind = kind;
    this.kinds = kind.<Set<ChangeKind>>map(EnumSet::of).orElseGet(ChangesPageBuilder::news);
    this.frame =
        Frame.of(site, language, words.say(SiteLabel.CHANGES), place(year, kind))
            .described(Optional.of(words.say(ChangesLabel.LEAD)));
  }

  /** What is news where no kind is asked for: a confirmation changes nothing. */
  static Set<ChangeKind> news() {
    return EnumSet.complementOf(EnumSet.of(ChangeKind.CONFIRMED));
  }

  static String place(Optional<Integer> year, Optional<ChangeKind> kind) {
    List<String> parameters =
        Stream.concat(year.map(y -> "year=" + y).stream(), kind.map(k -> "kind=" + k.id()).stream())
            .toList();
    String path = SitePlace.CHANGES.path();
    return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
  }

  ChangesPage page() {
    NavigableMap<Integer, Integer> counts = changes.counts(kinds);
    List<Change> shown =
        year.map(y -> changes.in(y, kinds)).orElseGet(() -> changes.newest(LATEST, kinds));
    int all = year.map(y -> counts.getOrDefault(y, 0)).orElse(shown.size());
    return new ChangesPage(
        frame,
        year.map(y -> words.say(ChangesLabel.IN_YEAR, words.date(new PartialDate("" + y))))
            .orElseGet(() -> words.say(ChangesLabel.LATEST)),
        kindTabs(),
        yearTabs(counts),
        months(shown),
        all > shown.size()
            ? Optional.of(
                words.say(ChangesLabel.ONLY, words.number(shown.size()), words.number(all)))
            : Optional.empty(),
        frame.links().to("/changes.atom"));
  }

  private List<Tab> kindTabs() {
    Tab all =
        new Tab(
            words.say(ChangesLabel.ALL_KINDS),
            Optional.empty(),
            link(year, Optional.empty()),
            kind.isEmpty());
    return Stream.concat(
            Stream.of(all),
            Arrays.stream(ChangeKind.values()).filter(changes.kinds()::contains).map(this::tab))
        .toList();
  }

  private Tab tab(ChangeKind of) {
    return new Tab(
        words.say(of.label()),
        Optional.of(words.number(changes.count(of))),
        link(Optional.empty(), Optional.of(of)),
        kind.filter(of::equals).isPresent());
  }

  private List<Tab> yearTabs(NavigableMap<Integer, Integer> counts) {
    Tab latest =
        new Tab(
            words.say(ChangesLabel.ALL_YEARS),
            Optional.empty(),
            link(Optional.empty(), kind),
            year.isEmpty());
    Stream<Tab> years =
        counts.entrySet().stream()
            .map(
                c ->
                    new Tab(
                        "" + c.getKey(),
                        Optional.of(words.number(c.getValue())),
                        link(Optional.of(c.getKey()), kind),
                        year.filter(c.getKey()::equals).isPresent()));
    return Stream.concat(Stream.of(latest), years).toList();
  }

  private String link(Optional<Integer> inYear, Optional<ChangeKind> ofKind) {
    return frame.links().to(place(inYear, ofKind));
  }

  private List<Month> months(List<Change> shown) {
    Map<PartialDate, List<Line>> months = new LinkedHashMap<>();
    shown.forEach(c -> months.computeIfAbsent(c.date(), d -> new ArrayList<>()).add(line(c)));
    return months.entrySet().stream()
        .map(m -> new Month("at-" + m.getKey(), words.date(m.getKey()), m.getValue()))
        .toList();
  }

  private Line line(Change change) {
    Tag.Tone tone =
        change.kind() == ChangeKind.LEFT || change.kind() == ChangeKind.CLOSED
            ? Tag.Tone.WARNING
            : Tag.Tone.PLAIN;
    return new Line(
        new Tag(words.say(change.kind().label()), tone),
        Link.of(words.shown(change.name()), frame.links().entry(change.entry())));
  }
}
