package meibo.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import meibo.catalog.Figure.Value;
import meibo.catalog.FigureDate;

/** Where dates and values of a figure lie in its drawing, and which of them are written beside. */
final class ChartScale {

  /** Small enough to be read on a phone, where the whole drawing is some 340 pixels wide. */
  static final int WIDTH = 400;

  static final int HEIGHT = 240;
  static final double BASELINE = 212;

  private static final double TOP = 28;
  private static final double RIGHT = WIDTH - 14.0;
  private static final int MOST_VALUES = 4;
  private static final int MOST_YEARS = 6;
  private static final List<Integer> YEAR_STEPS = List.of(1, 2, 5, 10, 20, 50, 100);

  private final double left;
  private final LocalDate from;
  private final LocalDate to;
  private final double step;
  private final double highest;

  /**
   * @param left how wide the numbers at the edge are
   */
  ChartScale(List<Value> values, double left) {
    this.left = left;
    this.from = values.getFirst().date().date().firstDay().withDayOfYear(1);
    int last = values.getLast().date().date().year();
    this.to = LocalDate.of(last + (values.getLast().date().fiscal() ? 2 : 1), 1, 1);
    this.step = step(values.stream().mapToDouble(Value::value).max().orElse(1));
    this.highest =
        step * Math.ceil(values.stream().mapToDouble(Value::value).max().orElse(1) / step);
  }

  /** The middle of what the date may mean. */
  static double middle(FigureDate date) {
    double first = date.date().firstDay().toEpochDay();
    double last = date.date().lastDay().toEpochDay();
    return (first + last) / 2 + (date.fiscal() ? 90 : 0); // a fiscal year begins on 1 April
  }

  double x(FigureDate date) {
    return x(middle(date));
  }

  private double x(double day) {
    double share = (day - from.toEpochDay()) / (to.toEpochDay() - from.toEpochDay());
    return round(left + share * (RIGHT - left));
  }

  double y(double value) {
    return round(BASELINE - value / highest * (BASELINE - TOP));
  }

  /** The width of a bar for a year. */
  double yearWidth() {
    double years = (to.toEpochDay() - from.toEpochDay()) / 365.25;
    return round(Math.min(36, 0.72 * (RIGHT - left) / years));
  }

  /** Round numbers from nothing to the highest. */
  DoubleStream values() {
    return DoubleStream.iterate(0, v -> v <= highest * 1.001, v -> v + step);
  }

  /** Round years, and where they are: the middle of a fiscal year, the beginning of another. */
  IntStream years() {
    int span = to.getYear() - from.getYear();
    int every = YEAR_STEPS.stream().filter(s -> span / s < MOST_YEARS).findFirst().orElse(1_000);
    return IntStream.range(from.getYear(), to.getYear()).filter(y -> y % every == 0);
  }

  double yearAt(int year) {
    return x((double) LocalDate.of(year, 7, 1).toEpochDay());
  }

  private static double step(double highest) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 1))));
    return DoubleStream.of(0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5)
        .map(s -> s * power)
        .filter(s -> Math.ceil(highest / s) <= MOST_VALUES)
        .findFirst()
        .orElse(power * 10);
  }

  static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
