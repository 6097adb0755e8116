package meibo.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** What was found so far, and how many were looked for: fewer are the first of more. */
  private List<List<Arc>> found = List.of();

  private int lookedFor;

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
    List<String> candidates = new ArrayList<>(limit);
    cheapest(limit).forEach(arcs -> candidates.add(joined(arcs)));
    return List.copyOf(candidates);
  }

  private List<List<Arc>> cheapest(int limit) {
    if (lookedFor < limit) {
      found = lattice.cheapest(limit);
      lookedFor = limit;
    }
    return found.subList(0, Math.min(limit, found.size()));
  }

  /** The words of a name, in order and without signs and spaces, each with its readings. */
  public List<WordReading> words() {
    List<List<Arc>> best = cheapest(1);
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
    List<String> readings = new ArrayList<>(READINGS_OF_A_WORD);
    readings.add(arc.reading());
    for (Arc other : sameWord(arc)) {
      if (readings.size() < READINGS_OF_A_WORD && !readings.contains(other.reading())) {
        readings.add(other.reading());
      }
    }
    return new WordReading(
        name.substring(arc.start(), arc.end()), readings, arc.start(), arc.end());
  }

  /** All ways to read the same part of the name as one word, the likeliest first. */
  private List<Arc> sameWord(Arc arc) {
    List<Arc> same = lattice.startingAt(arc.start());
    same.removeIf(a -> a.end() != arc.end());
    same.sort(Comparator.comparingInt(Arc::cost));
    return same;
  }

  private static String joined(List<Arc> arcs) {
    StringBuilder joined = new StringBuilder();
    arcs.forEach(arc -> joined.append(arc.reading()));
    return joined.toString();
  }
}
