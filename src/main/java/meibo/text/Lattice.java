package meibo.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * All ways to cut a name into words and to read them, from which the cheapest whole readings are
 * taken.
 *
 * <p>Forward, the Viterbi algorithm finds the cost of the best way to every word; backward, a best
 * first search (A*) from the end uses these exact costs as its estimate, so complete readings come
 * out in the order of their cost. Many paths read the same; a path that reaches the same place,
 * class and reading as one before it is dropped.
 */
final class Lattice {

  /** One word on the way: a stretch of the text, its classes, its cost and its reading. */
  record Arc(int start, int end, int left, int right, int cost, String reading) {}

  /**
   * A bound on the steps of the search, for names in which everything is equally likely. The tenth
   * reading of a long name is normally found within a few hundred steps.
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

  /** A way from a word to the end of the name. */
  private record Path(Node node, Path next, int cost, int estimate, long reading) {}

  private record State(int start, int left, long reading) {}

  private final List<List<Node>> startingAt = new ArrayList<>();
  private final List<List<Node>> endingAt = new ArrayList<>();
  private final int length;

  Lattice(int length) {
    this.length = length;
    for (int i = 0; i <= length + 1; i++) {
      startingAt.add(new ArrayList<>());
      endingAt.add(new ArrayList<>());
    }
  }

  void add(Arc arc) {
    Node node = new Node(arc);
    startingAt.get(arc.start()).add(node);
    endingAt.get(arc.end()).add(node);
  }

  /** The cheapest distinct ways to read the whole text, the cheapest first; each a list of arcs. */
  List<List<Arc>> cheapest(int limit) {
    forward();
    List<List<Arc>> found = new ArrayList<>();
    Set<State> seen = new HashSet<>();
    Set<Long> readings = new LinkedHashSet<>();
    PriorityQueue<Path> queue = new PriorityQueue<>((a, b) -> Integer.compare(a.estimate, b.estimate));
    for (Node last : endingAt.get(length)) {
      offer(queue, last, null);
    }
    for (int step = 0; step < MAX_STEPS && found.size() < limit && !queue.isEmpty(); step++) {
      Path path = queue.remove();
      Arc arc = path.node.arc;
      if (!seen.add(new State(arc.start(), arc.left(), path.reading))) {
        continue;
      }
      if (arc.start() == 0) {
        if (readings.add(path.reading)) {
          found.add(arcs(path));
        }
      } else {
        for (Node before : endingAt.get(arc.start())) {
          offer(queue, before, path);
        }
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
      if (before.best < best) {
        best = Math.min(best, before.best + step(before.arc.right(), node));
      }
    }
    return Math.min(best, UNREACHED);
  }

  private static int step(int right, Node node) {
    return Ipadic.connection(right, node.arc.left()) + node.arc.cost();
  }

  private static void offer(PriorityQueue<Path> queue, Node node, Path next) {
    if (node.best >= UNREACHED) {
      return;
    }
    int connection =
        Ipadic.connection(node.arc.right(), next == null ? Ipadic.BOUNDARY : next.node.arc.left());
    int behind = next == null ? connection : next.cost + next.node.arc.cost() + connection;
    long reading = hash(node.arc.reading(), next == null ? 1 : next.reading);
    queue.add(new Path(node, next, behind, node.best + behind, reading));
  }
  private static long hash(String reading, long rest) {
    long hash = rest;
    for (int i = reading.length() - 1; i >= 0; i--) {
      hash = hash * 0x9E3779B97F4A7C15L + reading.charAt(i);
    }
    return hash;
  }

  private static List<Arc> arcs(Path first) {
    List<Arc> arcs = new ArrayList<>();
    for (Path path = first; path != null; path = path.next) {
      arcs.add(path.node.arc);
    }
    return arcs;
  }
}
