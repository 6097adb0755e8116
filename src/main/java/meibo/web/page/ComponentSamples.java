package meibo.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import meibo.catalog.Approximation;
import meibo.catalog.Figure;
import meibo.catalog.FigureDate;
import meibo.catalog.PartialDate;
import meibo.catalog.Text;
import meibo.catalog.ValueKind;
import meibo.web.page.HomePage.Door;
import meibo.web.page.HomePage.Doors;
import meibo.web.page.RecordPage.SourceLine;

/** Made-up content for the components of the ways in beside the search box. */
final class ComponentSamples {

  private static final String NOWHERE = "#main";

  private final Frame frame;
  private final Wording words;

  ComponentSamples(Frame frame) {
    this.frame = frame;
    this.words = frame.words();
  }

  Doors doors() {
    return new Doors(
        "sample-doors",
        words.say(SiteLabel.BY_SECTOR),
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> new Door(Shown.plain("S" + i), "" + 10 * i, NOWHERE))
            .toList());
  }

  List<BrowsePage.Initial> initials() {
    return List.of(
        new BrowsePage.Initial("A", "12", "A: 12", Optional.of(NOWHERE)),
        new BrowsePage.Initial("B", "0", "B: 0", Optional.empty()));
  }

  /** Every shape of a line: exact, about, and a milestone beside it. */
  FigureChart chart() {
    return new FigureCharts(frame)
        .chart(
            new Figure(
                "sample",
                Text.of("数の推移", "A number over time"),
                Text.of("件", "entries"),
                Text.NONE,
                List.of(
                    value("2001", 10, Optional.empty(), Optional.empty()),
                    value("2008", 60, Optional.of(Approximation.ABOUT), Optional.empty()),
                    value("2011", 100, Optional.empty(), Optional.of(ValueKind.MILESTONE)),
                    value("2020", 120, Optional.empty(), Optional.empty()))));
  }

  private static Figure.Value value(
      String year, int value, Optional<Approximation> about, Optional<ValueKind> kind) {
    return new Figure.Value(
        new FigureDate(new PartialDate(year), false), value, about, kind, Text.NONE, List.of());
  }

  List<Said> history() {
    return IntStream.of(1998, 2016)
        .mapToObj(
            year ->
                new Said(
                    Optional.of(words.date(new PartialDate("" + year))),
                    Optional.of(year),
                    Shown.plain(words.say(StoryLabel.HISTORY)),
                    List.of(source())))
        .toList();
  }

  MapPage.Place place() {
    return new MapPage.Place(
        1,
        Shown.plain(words.say(SiteLabel.FACILITY)),
        NOWHERE,
        Optional.of(Shown.plain("1-2-3")),
        Optional.of(Link.of(words.say(BrowseLabel.MAP_INSIDE, "2"), NOWHERE)),
        Optional.empty());
  }

  SourceLine source() {
    return new SourceLine(Shown.plain("example.org"), Optional.of(NOWHERE), "2016-05");
  }
}
