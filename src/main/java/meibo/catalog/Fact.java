package meibo.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A single fact about the cluster.
 *
 * @param value the number that the text is about
 */
public record Fact(
    String id,
    Text text,
    Optional<Double> value,
    Optional<Approximation> approximate,
    Text unit,
    List<Source> sources) {

  public Fact {
    sources = List.copyOf(sources);
  }
}
