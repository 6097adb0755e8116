package meibo.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meibo.text.Lattice.Arc;

/**
 * Cuts the long words of a dictionary into the words they are made of, where these read the same:
 * 理化学研究所 into 理化学 リカガク and 研究所 ケンキュウショ.
 */
final class Cut {

  /** Shorter words are not cut: one of their parts would be a single kanji. */
  private static final int SHORTEST = 4;

  /**
   * A cut may cost so much more than the whole for each character of it, as in Lucene's search
   * mode; beyond, the parts only spell the word.
   */
  private static final int PENALTY = 3000;

  /** A place in the word, so much of its reading being read. */
  private record Place(int at, int read) {}

  /** A way to cut the word before a place and its cost. */
  private record Parts(int cost, List<Arc> arcs) {

    static final Parts NONE = new Parts(0, List.of());

    Parts with(Arc arc) {
      List<Arc> all = new ArrayList<>(arcs);
      all.add(arc);
      return new Parts(cost + arc.cost(), all);
    }
  }

  private final Lattice lattice;

  Cut(Lattice lattice) {
    this.lattice = lattice;
  }

  /** The arcs with the long ones cut. */
  List<Arc> of(List<Arc> arcs) {
    List<Arc> cut = new ArrayList<>();
    for (Arc arc : arcs) {
      cut.addAll(parts(arc));
    }
    return cut;
  }

  private List<Arc> parts(Arc word) {
    int length = word.end() - word.start();
    if (length < SHORTEST) {
      return List.of(word);
    }
    Parts whole = new Parts(word.cost() + PENALTY * length, List.of(word));
    Parts cheapest =
        cheapest(word).getOrDefault(new Place(word.end(), word.reading().length()), whole);
    return cheapest.cost < whole.cost ? of(cheapest.arcs) : whole.arcs;
  }

  /** The cheapest way to every place in the word that its parts reach. */
  private Map<Place, Parts> cheapest(Arc word) {
    Map<Place, Parts> ways = new HashMap<>();
    ways.put(new Place(word.start(), 0), Parts.NONE);
    for (int at = word.start(); at < word.end(); at++) {
      for (Arc arc : lattice.startingAt(at)) {
        if (isPart(arc, word)) {
          extend(ways, arc, word.reading());
        }
      }
    }
    return ways;
  }

  private static boolean isPart(Arc arc, Arc word) {
    return arc.end() <= word.end() && arc.end() - arc.start() < word.end() - word.start();
  }

  private static void extend(Map<Place, Parts> ways, Arc arc, String reading) {
    int length = arc.reading().length();
    for (int read = 0; read + length <= reading.length(); read++) {
      Parts before = ways.get(new Place(arc.start(), read));
      if (before != null && reading.startsWith(arc.reading(), read)) {
        ways.merge(new Place(arc.end(), read + length), before.with(arc), Cut::cheaper);
      }
    }
  }

  private static Parts cheaper(Parts one, Parts other) {
    return one.cost <= other.cost ? one : other;
  }
}
