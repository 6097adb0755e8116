package meibo.web.page;

import java.util.List;
import java.util.Optional;
import meibo.web.page.RecordPage.SourceLine;

/**
 * A number of the cluster over time: the latest value in words, a drawing, and as a table all that
 * the drawing shows.
 *
 * @param id for the ids of the page
 * @param description what the drawing shows, for those who do not see it
 * @param rows every value, the newest first
 */
public record FigureChart(
    String id,
    Shown title,
    Optional<Shown> scope,
    Row latest,
    String description,
    Drawing drawing,
    List<LegendKey> legend,
    List<Row> rows) {

  public FigureChart {
    legend = List.copyOf(legend);
    rows = List.copyOf(rows);
  }

  /**
   * A value in words.
   *
   * @param kind what it is, where it is no plain count
   */
  public record Row(
      String date,
      String amount,
      Optional<String> kind,
      Optional<Shown> note,
      List<SourceLine> sources) {

    public Row {
      sources = List.copyOf(sources);
    }
  }

  /** How a value is drawn. */
  public enum Shape {
    /** A filled point on the line. */
    EXACT,
    /** A hollow point on the line: about, nearly, more than. */
    APPROXIMATE,
    /** A diamond below the line: a round number that was passed, and no count. */
    MILESTONE,
    /** A bar: what came together in a fiscal year. */
    BAR
  }

  /** What a shape means. */
  public record LegendKey(Shape shape, String text) {}

  /**
   * The drawing, in the units of its view box; y grows downwards.
   *
   * @param line the path through the points; empty where there are bars
   */
  public record Drawing(
      int width,
      int height,
      double left,
      double baseline,
      Optional<String> line,
      List<Mark> marks,
      List<Tick> values,
      List<Tick> years,
      List<Mark> labels) {

    public Drawing {
      marks = List.copyOf(marks);
      values = List.copyOf(values);
      years = List.copyOf(years);
      labels = List.copyOf(labels);
    }
  }

  /**
   * A value at its place.
   *
   * @param size the width of a bar
   */
  public record Mark(double x, double y, double size, Shape shape, String text) {}

  /** A line across the drawing, or a place on its lower edge, with what it says. */
  public record Tick(double at, String text) {}
}
