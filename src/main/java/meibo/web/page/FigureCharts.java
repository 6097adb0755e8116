package meibo.web.page;

import static meibo.web.page.FigureChart.Shape.APPROXIMATE;
import static meibo.web.page.FigureChart.Shape.BAR;
import static meibo.web.page.FigureChart.Shape.EXACT;
import static meibo.web.page.FigureChart.Shape.MILESTONE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import meibo.catalog.Figure;
import meibo.catalog.Figure.Value;
import meibo.web.page.FigureChart.Drawing;
import meibo.web.page.FigureChart.LegendKey;
import meibo.web.page.FigureChart.Mark;
import meibo.web.page.FigureChart.Row;
import meibo.web.page.FigureChart.Shape;
import meibo.web.page.FigureChart.Tick;

/** Draws the figures of a directory. */
final class FigureCharts {

  /** The width of a letter or figure in the drawing; a kanji has twice that. */
  private static final double LETTER = 6.5;

  private static final Comparator<Value> BY_DATE =
      Comparator.comparingDouble(v -> ChartScale.middle(v.date()));

  private final Frame frame;
  private final Wording words;
  private final Amounts amounts;

  FigureCharts(Frame frame) {
    this.frame = frame;
    this.words = frame.words();
    this.amounts = new Amounts(words);
  }

  /** Those figures that hold a count; milestones alone are no development. */
  List<FigureChart> all() {
    return frame.site().info().figures().stream()
        .filter(f -> f.values().stream().anyMatch(v -> v.kind().isEmpty()))
        .map(this::chart)
        .toList();
  }

  private FigureChart chart(Figure figure) {
    List<Value> values = figure.values().stream().sorted(BY_DATE).toList();
    List<Value> counts = values.stream().filter(v -> v.kind().isEmpty()).toList();
    return new FigureChart(
        "figure-" + figure.id(),
        words.shown(figure.label()).orElseGet(() -> Shown.plain(figure.id())),
        words.shown(figure.scope()),
        row(figure, counts.getLast()),
        description(figure, counts),
        drawing(values, counts),
        legend(values),
        values.reversed().stream().map(v -> row(figure, v)).toList());
  }

  private Row row(Figure figure, Value value) {
    return new Row(
        words.date(value.date()),
        amounts.amount(value.value(), figure.unit(), value.approximate()),
        value.kind().map(k -> words.say(StoryLabel.MILESTONE)),
        words.shown(value.note()),
        new SourceLines(frame, value.sources()).all());
  }

  private String description(Figure figure, List<Value> counts) {
    Row first = row(figure, counts.getFirst());
    Row last = row(figure, counts.getLast());
    Row peak = row(figure, peak(counts));
    return words.say(
        StoryLabel.CHART_DESCRIPTION,
        first.date(),
        first.amount(),
        last.date(),
        last.amount(),
        peak.date(),
        peak.amount());
  }

  private static Value peak(List<Value> counts) {
    return counts.stream().max(Comparator.comparingDouble(Value::value)).orElseThrow();
  }

  private Drawing drawing(List<Value> values, List<Value> counts) {
    ChartScale rough = new ChartScale(values, 0);
    double widest = rough.values().map(v -> width(amounts.number(v))).max().orElse(0);
    ChartScale scale = new ChartScale(values, ChartScale.round(widest + 12));
    boolean bars = counts.stream().anyMatch(v -> v.date().fiscal());
    return new Drawing(
        ChartScale.WIDTH,
        ChartScale.HEIGHT,
        ChartScale.round(widest + 6),
        ChartScale.BASELINE,
        bars ? Optional.empty() : Optional.of(line(scale, counts)),
        values.stream().map(v -> mark(scale, v)).toList(),
        scale.values().mapToObj(v -> new Tick(scale.y(v), amounts.number(v))).toList(),
        scale.years().mapToObj(y -> new Tick(scale.yearAt(y), "" + y)).toList(),
        labels(scale, counts));
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2E80 ? LETTER : 2 * LETTER).sum();
  }

  private static String line(ChartScale scale, List<Value> counts) {
    return counts.stream()
        .map(v -> scale.x(v.date()) + " " + scale.y(v.value()))
        .collect(Collectors.joining("L", "M", ""));
  }

  private Mark mark(ChartScale scale, Value value) {
    Shape shape = shape(value);
    double y = shape == MILESTONE ? ChartScale.BASELINE : scale.y(value.value());
    return new Mark(
        scale.x(value.date()), y, scale.yearWidth(), shape, amounts.number(value.value()));
  }

  private static Shape shape(Value value) {
    if (value.kind().isPresent()) {
      return MILESTONE;
    }
    if (value.date().fiscal()) {
      return BAR;
    }
    return value.approximate().isPresent() ? APPROXIMATE : EXACT;
  }

  /** The highest value and the last one are written at their points. */
  private List<Mark> labels(ChartScale scale, List<Value> counts) {
    Value last = counts.getLast();
    Value peak = peak(counts);
    List<Mark> labels = new ArrayList<>();
    labels.add(label(scale, peak, -9));
    if (!last.equals(peak)) {
      labels.add(label(scale, last, 20));
    }
    return labels;
  }

  private Mark label(ChartScale scale, Value value, double below) {
    String text = amounts.number(value.value());
    double half = width(text) / 2;
    double x = Math.min(scale.x(value.date()), ChartScale.WIDTH - half - 2);
    return new Mark(ChartScale.round(x), scale.y(value.value()) + below, 0, shape(value), text);
  }

  private List<LegendKey> legend(List<Value> values) {
    List<Shape> used = values.stream().map(FigureCharts::shape).distinct().sorted().toList();
    return used.size() == 1 && used.contains(EXACT)
        ? List.of()
        : used.stream().map(s -> new LegendKey(s, words.say(said(s)))).toList();
  }

  private static Label said(Shape shape) {
    return switch (shape) {
      case EXACT -> StoryLabel.KEY_EXACT;
      case APPROXIMATE -> StoryLabel.KEY_APPROXIMATE;
      case MILESTONE -> StoryLabel.KEY_MILESTONE;
      case BAR -> StoryLabel.KEY_BAR;
    };
  }
}
