package meibo.catalog.json;

import meibo.catalog.Approximation;
import meibo.catalog.Fact;
import meibo.catalog.Figure;
import meibo.catalog.FigureDate;
import meibo.catalog.PartialDate;
import meibo.catalog.Text;
import meibo.catalog.ValueKind;

/** The keys of figures and facts. */
final class FigureShapes {

  private static final Keys.Bounds ANY =
      new Keys.Bounds(-Double.MAX_VALUE, Double.MAX_VALUE, false, "a number");

  private static final FigureDate UNDATED = new FigureDate(new PartialDate("0000"), false);

  private FigureShapes() {}

  static Figure figure(Keys<Figure> keys) {
    return new Figure(
        keys.required("id", Format.ID, Figure::id),
        keys.required("label", EntryShapes::text, Text.NONE, Figure::label),
        keys.text("unit", Figure::unit),
        keys.text("scope", Figure::scope),
        keys.oneOrMore("values", FigureShapes::value, Figure::values));
  }

  static Fact fact(Keys<Fact> keys) {
    return new Fact(
        keys.required("id", Format.ID, Fact::id),
        keys.required("text", EntryShapes::text, Text.NONE, Fact::text),
        keys.optionalNumber("value", ANY, Fact::value),
        keys.code("approximate", Approximation.class, Fact::approximate),
        keys.text("unit", Fact::unit),
        keys.list("sources", EntryShapes::source, Fact::sources));
  }

  private static Figure.Value value(Keys<Figure.Value> keys) {
    return new Figure.Value(
        FigureDate.parse(keys.required("date", Format.FIGURE_DATE, v -> v.date().toString()))
            .orElse(UNDATED),
        keys.number("value", ANY, Figure.Value::value),
        keys.code("approximate", Approximation.class, Figure.Value::approximate),
        keys.code("kind", ValueKind.class, Figure.Value::kind),
        keys.text("note", Figure.Value::note),
        keys.list("sources", EntryShapes::source, Figure.Value::sources));
  }
}
