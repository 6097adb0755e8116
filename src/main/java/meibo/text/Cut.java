package meibo.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import meibo.text.Lattice.Arc;

/**
 * Cuts the long words of a dictionary into the words they are made of, where these read the same:
 * 理化学研究所 into 理化 リカ, 学 ガク and 研究所 ケンキュウショ.
 */
final class Cut {

  /** Words up to two characters are not cut. */
  private static final int SHORTEST = 3;

  /**
   * A cut may cost so much more than the whole for each character of it, as in Lucene's search
   * mode; beyond, the parts only spell the word (神 奈 川).
   */
  private static final int PENALTY = 3000;

  /** A way to cut the rest of a word and its cost. */
  private record Parts(int cost, List<Arc> arcs) {

    static final Parts NONE = new Parts(0, List.of());

    Parts behind(Arc arc) {
      List<Arc> all = new ArrayList<>(List.of(arc));
      all.addAll(arcs);
      return new Parts(cost + arc.cost(), all);
    }
  }

  private final Lattice lattice;

  Cut(Lattice lattice) {
    this.lattice = lattice;
  }

  /** The arcs with the long ones cut. */
  List<Arc> of(List<Arc> arcs) {
    return arcs.stream().flatMap(a -> parts(a).stream()).toList();
  }

  private List<Arc> parts(Arc word) {
    int length = word.end() - word.start();
    return length < SHORTEST
        ? List.of(word)
        : cheapest(word, word.start(), 0)
            .filter(parts -> parts.cost <= word.cost() + PENALTY * length)
            .map(Parts::arcs)
            .orElse(List.of(word));
  }

  /** The cheapest way from a place to the end of the word, so much of its reading being read. */
  private Optional<Parts> cheapest(Arc word, int at, int read) {
    if (at == word.end()) {
      return read == word.reading().length() ? Optional.of(Parts.NONE) : Optional.empty();
    }
    return lattice.startingAt(at).stream()
        .filter(a -> a.end() <= word.end() && a.end() - a.start() < word.end() - word.start())
        .filter(a -> word.reading().startsWith(a.reading(), read))
        .flatMap(
            a ->
                cheapest(word, a.end(), read + a.reading().length()).stream()
                    .map(rest -> rest.behind(a)))
        .min(Comparator.comparingInt(Parts::cost));
  }
}
