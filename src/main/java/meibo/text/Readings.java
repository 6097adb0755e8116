package meibo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.LinkedHashSet;

/** x. */
public final class Readings {

  public record WordReading(String surface, List<String> readings, int start, int end) {}

  private Readings() {}

  public static List<String> candidates(String name, int limit) {
    SequencedSet<String> readings = new LinkedHashSet<>();
    for (List<Lattice.Arc> arcs : NameLattice.of(name).cheapest(limit)) {
      StringBuilder reading = new StringBuilder();
      arcs.forEach(a -> reading.append(a.reading()));
      readings.add(reading.toString());
    }
    return List.copyOf(readings);
  }
}
