package meibo.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.DirectoryInfo.AreaNote;
import meibo.catalog.DirectoryInfo.Statement;
import meibo.catalog.DirectoryInfo.Vision;
import meibo.catalog.EntryType;
import meibo.catalog.Fact;
import meibo.catalog.Language;
import meibo.catalog.PartialDate;
import meibo.catalog.Source;
import meibo.index.Facet;
import meibo.search.SearchQuery;
import meibo.web.page.AboutPage.Aim;
import meibo.web.page.AboutPage.Area;
import meibo.web.page.AboutPage.Count;
import meibo.web.page.AboutPage.Coverage;
import meibo.web.page.AboutPage.Detail;
import meibo.web.page.AboutPage.Item;
import meibo.web.page.RecordPage.SourceLine;

/** The page about the directory, out of what it says of itself and of a survey of its records. */
final class AboutPageBuilder {

  /** Publishers on the page. */
  private static final int PUBLISHERS = 300;

  private final DirectoryInfo info;
  private final Survey survey;
  private final Frame frame;
  private final Wording words;

  AboutPageBuilder(Site site, Survey survey, Language language) {
    this.info = site.info();
    this.survey = survey;
    this.frame =
        Frame.of(site, language, SitePlace.ABOUT).described(info.listing().preferring(language));
    this.words = frame.words();
  }

  AboutPage page() {
    return new AboutPage(
        frame,
        words.say(StoryLabel.ABOUT_HEADING, frame.siteName()),
        inShort(),
        Said.all(frame, info.purposes()),
        info.visions().stream().flatMap(v -> aim(v).stream()).toList(),
        conceptsTitle(),
        Said.all(frame, info.visionConcepts().stream().map(AboutPageBuilder::undated).toList()),
        info.clusters().stream().map(this::area).toList(),
        info.facts().stream().flatMap(f -> detail(f).stream()).toList(),
        Said.history(frame),
        Arrays.stream(EntryType.values()).flatMap(t -> coverage(t).stream()).toList(),
        freshness(),
        confirmed(),
        publishers(),
        info.seed()
            .filter(s -> survey.seeded() > 0 && !s.note().isEmpty())
            .map(
                s ->
                    words.say(
                        StoryLabel.SEED_NOTE, words.plain(s.publisher()), words.plain(s.note()))));
  }

  private Optional<String> inShort() {
    return info.started()
        .filter(d -> !info.place().isEmpty())
        .map(d -> words.say(StoryLabel.IN_SHORT, words.plain(info.place()), words.date(d)));
  }

  private Optional<Aim> aim(Vision vision) {
    return words
        .shown(vision.title())
        .map(
            title ->
                new Aim(
                    title,
                    words.shown(vision.summary()),
                    vision.initiatives().stream().flatMap(t -> words.shown(t).stream()).toList(),
                    sources(vision.sources())));
  }

  /** The year that all the thoughts share stands in the title. */
  private String conceptsTitle() {
    List<PartialDate> dates =
        info.visionConcepts().stream().flatMap(s -> s.date().stream()).distinct().toList();
    return dates.size() == 1
        ? words.say(StoryLabel.CONCEPTS, dates.getFirst().text())
        : words.say(StoryLabel.CONCEPTS_UNDATED);
  }

  private static Statement undated(Statement statement) {
    return new Statement(Optional.empty(), statement.text(), statement.sources());
  }

  private Area area(AreaNote note) {
    SearchQuery all = SearchQuery.everything(words.language());
    return new Area(
        words
            .shown(frame.site().vocabulary().cluster(note.id()).label())
            .orElseGet(() -> Shown.plain(note.id())),
        words
            .shown(note.text())
            .filter(
                t ->
                    !t.text()
                        .equals(words.plain(frame.site().vocabulary().cluster(note.id()).label()))),
        Link.of(
            words.say(SiteLabel.SEE_ALL_ORGANIZATIONS),
            frame.links().search(all.with(Facet.CLUSTER, note.id()))),
        sources(note.sources()));
  }

  private Optional<Detail> detail(Fact fact) {
    Amounts amounts = new Amounts(words);
    return words
        .shown(fact.text())
        .map(
            text ->
                new Detail(
                    fact.value().map(v -> amounts.amount(v, fact.unit(), fact.approximate())),
                    text,
                    sources(fact.sources())));
  }

  private List<SourceLine> sources(List<Source> sources) {
    return new SourceLines(frame, sources).all();
  }

  private Optional<Coverage> coverage(EntryType type) {
    int all = survey.entries(type);
    if (all == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Coverage(
            "coverage-" + type.id(),
            words.say(
                StoryLabel.COVERAGE_OF,
                words.say(Meanings.many(type)),
                words.count(Counted.ENTRIES, all)),
            RecordItem.of(type).stream().map(item -> item(item, all)).toList()));
  }

  private Item item(RecordItem item, int all) {
    int known = survey.known(item);
    long share = Math.round(100.0 * known / all);
    return new Item(words.say(item.label()), words.number(known), words.number(share) + "%");
  }

  private List<String> freshness() {
    NavigableMap<PartialDate, Integer> dates = survey.confirmed();
    List<String> lines = new ArrayList<>();
    if (!dates.isEmpty()) {
      lines.add(words.say(StoryLabel.FRESHNESS_NEWEST, words.date(dates.lastKey())));
      lines.add(words.say(StoryLabel.FRESHNESS_OLDEST, words.date(dates.firstKey())));
    }
    if (survey.undated() > 0) {
      lines.add(words.say(StoryLabel.FRESHNESS_UNDATED, words.number(survey.undated())));
    }
    return lines;
  }

  private List<Count> confirmed() {
    NavigableMap<Integer, Integer> years = new TreeMap<>();
    survey.confirmed().forEach((date, n) -> years.merge(date.year(), n, Integer::sum));
    return years.descendingMap().entrySet().stream()
        .map(
            y ->
                new Count(
                    Shown.plain(words.date(new PartialDate("" + y.getKey()))),
                    words.number(y.getValue())))
        .toList();
  }

  private List<Count> publishers() {
    Stream<Count> seed =
        survey.seeded() == 0
            ? Stream.empty()
            : Stream.of(
                new Count(
                    info.seed()
                        .flatMap(s -> words.shown(s.publisher()))
                        .orElseGet(() -> Shown.plain(words.say(RecordLabel.SOURCE_SEED))),
                    words.number(survey.seeded())));
    Stream<Count> others = survey.publishers().stream().limit(PUBLISHERS).map(this::publisher);
    return Stream.concat(seed, others).toList();
  }

  private Count publisher(Map.Entry<String, Integer> publisher) {
    return new Count(words.fact(publisher.getKey()), words.number(publisher.getValue()));
  }
}
