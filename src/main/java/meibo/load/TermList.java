package meibo.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import meibo.catalog.Term;
import meibo.catalog.json.Nearest;

/**
 * One list of the vocabulary while entries are held against it. An open list takes in what it did
 * not have.
 */
final class TermList {

  private final String name;
  private final List<Term> terms;
  private final boolean closed;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> takenIn = new TreeSet<>();

  /**
   * A list.
   *
   * @param name what one of its terms is called in messages: {@code sector}
   */
  TermList(String name, List<Term> terms, boolean closed) {
    this.name = name;
    this.terms = terms;
    this.closed = closed;
    terms.forEach(term -> ids.add(term.id()));
  }

  /** What was expected, where the id is none of this list. */
  Optional<String> expectedInsteadOf(String id) {
    if (ids.contains(id)) {
      return Optional.empty();
    }
    if (!closed) {
      ids.add(id);
      takenIn.add(id);
      return Optional.empty();
    }
    String perhaps = Nearest.of(id, ids).map(near -> ", perhaps " + near).orElse("");
    return Optional.of("a " + name + " of vocabulary.json" + perhaps);
  }

  /** The terms, and behind them in the order of their ids those that were taken in. */
  List<Term> terms() {
    List<Term> all = new ArrayList<>(terms);
    takenIn.forEach(id -> all.add(Term.unlabelled(id)));
    return all;
  }
}
