package meibo.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import meibo.text.Lattice.Arc;

/**
 * How a name may be read, where nobody has said how it is.
 *
 * <p>A dictionary knows several readings for many words, and organizations choose freely among them
 * (日本 ニホン or ニッポン), so one guess is right for about nine names in ten and the first few for nearly
 * all. Names are folded ({@code Folding}) and without their legal form.
 */
public final class Readings {

  /** More readings of one word are noise: village and given names spelled the same. */
  private static final int READINGS_OF_A_WORD = 3;

  /**
   * One word of a name.
   *
   * @param surface the word as it stands in the name, from {@code start} to {@code end}
   * @param readings up to three in katakana, the likeliest first; Latin also as it stands
   */
  public record WordReading(String surface, List<String> readings, int start, int end) {

    public WordReading {
      readings = List.copyOf(readings);
    }
  }

  private final String name;
  private final Lattice lattice;

  private Readings(String name) {
    this.name = name;
    this.lattice = NameLattice.of(name);
  }

  public static Readings of(String foldedName) {
    return new Readings(foldedName);
  }

  /**
   * The likeliest whole readings in katakana, the likeliest first, all different. Latin runs are
   * read as words or by their letters, and in a later candidate kept as they stand; signs and
   * spaces are not read.
   */
  public List<String> candidates(int limit) {
    return lattice.cheapest(limit).stream().map(Readings::joined).toList();
  }

  /** The words of a name, in order and without signs and spaces, each with its readings. */
  public List<WordReading> words() {
    List<List<Arc>> best = lattice.cheapest(1);
    List<WordReading> words = new ArrayList<>();
    if (!best.isEmpty()) {
      for (Arc arc : new Cut(lattice).of(best.getFirst())) {
        if (!arc.reading().isEmpty()) {
          words.add(word(arc));
        }
      }
    }
    return List.copyOf(words);
  }

  private WordReading word(Arc arc) {
    List<String> readings = new ArrayList<>(List.of(arc.reading()));
    lattice.startingAt(arc.start()).stream()
        .filter(a -> a.end() == arc.end())
        .sorted(Comparator.comparingInt(Arc::cost))
        .map(Arc::reading)
        .filter(r -> !r.equals(arc.reading()))
        .distinct()
        .limit(READINGS_OF_A_WORD - 1)
        .forEach(readings::add);
    return new WordReading(
        name.substring(arc.start(), arc.end()), readings, arc.start(), arc.end());
  }

  private static String joined(List<Arc> arcs) {
    return arcs.stream().map(Arc::reading).collect(Collectors.joining());
  }
}
