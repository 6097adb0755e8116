package meibo.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All ways to cut a name into words and to read them, from which the cheapest whole readings are
 * taken. Costs are MeCab's: a word's own and that of its connection to the word before.
 *
 * <p>Forward, the Viterbi algorithm finds the cost of the best way to every word; backward, a best
 * first search (A*) from the end uses these exact costs as its estimate, so complete readings come
 * out in the order of their cost. Many paths read the same: one that reaches the same place, class
 * and reading as one before it is dropped.
 */
final class Lattice {

  /**
   * One word on the way.
   *
   * @param left its class as the word before it sees it
   * @param right its class as the word behind it sees it
   * @param reading in katakana, or Latin as it stands
   */
  record Arc(int start, int end, int left, int right, int cost, String reading) {}

  /**
   * A bound on the steps of the search, for names in which everything is equally likely; the eighth
   * reading of a usual name is found within a hundred.
   */
  private static final int MAX_STEPS = 1500;

  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  private static final class Node {
    final Arc arc;
    int best = UNREACHED;

    Node(Arc arc) {
      this.arc = arc;
    }
  }

  /**
   * A way from a word to the end of the name: what lies behind the word, and the whole estimate.
   */
  private record Path(Node node, @Nullable Path next, int behind, int estimate, long reading) {

    int leftClass() {
      return node.arc.left();
    }

    List<Arc> arcs() {
      List<Arc> arcs = new ArrayList<>();
      for (Path path = this; path != null; path = path.next) {
        arcs.add(path.node.arc);
      }
      return arcs;
    }
  }

  private record State(int start, int left, long reading) {}

  private final List<List<Node>> startingAt;
  private final List<List<Node>> endingAt;
  private final int length;

  Lattice(int length) {
    this.length = length;
    startingAt = emptyLists(length + 1);
    endingAt = emptyLists(length + 1);
  }

  void add(Arc arc) {
    Node node = new Node(arc);
    startingAt.get(arc.start()).add(node);
    endingAt.get(arc.end()).add(node);
  }

  /** Adds a proper noun that the dictionary does not have. */
  void addUnknown(int start, int end, int cost, String reading) {
    Ipadic.Entry as = Ipadic.UNKNOWN_NAME;
    add(new Arc(start, end, as.left(), as.right(), cost, reading));
  }

  boolean hasWordAt(int start) {
    return !startingAt.get(start).isEmpty();
  }

  /** All words that begin at a place, in a list of the caller's own. */
  List<Arc> startingAt(int start) {
    List<Node> nodes = startingAt.get(start);
    List<Arc> arcs = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      arcs.add(node.arc);
    }
    return arcs;
  }

  /**
   * The cheapest ways through the whole name that read differently, the cheapest first; fewer than
   * {@code limit} where there are no more.
   */
  List<List<Arc>> cheapest(int limit) {
    forward();
    List<List<Arc>> found = new ArrayList<>();
    Set<State> seen = new HashSet<>();
    Set<Long> readings = new HashSet<>();
    PriorityQueue<Path> queue =
        new PriorityQueue<>((a, b) -> Integer.compare(a.estimate, b.estimate));
    offerAll(queue, endingAt.get(length), null);
    for (int step = 0; step < MAX_STEPS && found.size() < limit && !queue.isEmpty(); step++) {
      Path path = queue.remove();
      int start = path.node.arc.start();
      if (!seen.add(new State(start, path.leftClass(), path.reading))) {
        continue;
      }
      offerAll(queue, endingAt.get(start), path);
      if (start == 0 && readings.add(path.reading)) {
        found.add(path.arcs());
      }
    }
    return found;
  }

  private void forward() {
    for (int at = 0; at < length; at++) {
      for (Node node : startingAt.get(at)) {
        node.best = at == 0 ? step(Ipadic.BOUNDARY, node) : bestBefore(at, node);
      }
    }
  }

  private int bestBefore(int at, Node node) {
    int best = UNREACHED;
    for (Node before : endingAt.get(at)) {
      if (before.best < UNREACHED) {
        best = Math.min(best, before.best + step(before.arc.right(), node));
      }
    }
    return best;
  }

  private static int step(int right, Node node) {
    return Ipadic.connection(right, node.arc.left()) + node.arc.cost();
  }

  private static void offerAll(PriorityQueue<Path> queue, List<Node> nodes, @Nullable Path next) {
    for (Node node : nodes) {
      offer(queue, node, next);
    }
  }

  private static void offer(PriorityQueue<Path> queue, Node node, @Nullable Path next) {
    if (node.best < UNREACHED) {
      int connection =
          Ipadic.connection(node.arc.right(), next == null ? Ipadic.BOUNDARY : next.leftClass());
      int behind = connection + (next == null ? 0 : next.node.arc.cost() + next.behind);
      long reading = prepended(node.arc.reading(), next == null ? 1 : next.reading);
      queue.add(new Path(node, next, behind, node.best + behind, reading));
    }
  }

  /** The hash of a reading before the rest, the same wherever the whole is cut. */
  private static long prepended(String reading, long rest) {
    long hash = rest;
    for (int i = reading.length() - 1; i >= 0; i--) {
      hash = hash * 0x9E3779B97F4A7C15L + reading.charAt(i);
    }
    return hash;
  }

  private static List<List<Node>> emptyLists(int count) {
    List<List<Node>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }
}
