package meibo.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A number of the cluster over time.
 *
 * @param scope what exactly is counted, where the label does not say it
 */
public record Figure(String id, Text label, Text unit, Text scope, List<Value> values) {

  public Figure {
    values = List.copyOf(values);
  }

  /** The number at a date. */
  public record Value(
      FigureDate date,
      double value,
      Optional<Approximation> approximate,
      Optional<ValueKind> kind,
      Text note,
      List<Source> sources) {

    public Value {
      sources = List.copyOf(sources);
    }
  }
}
