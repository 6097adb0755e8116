package meibo.engine.lucene.window;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** A query in one segment. Windows are asked for in the order of their documents. */
abstract sealed class Part
    permits LeafPart, ConstantPart, BestPart, SomePart, AllPart, ExceptPart, PreferringPart {

  /** A document from {@code from} on before which none matches. */
  abstract int next(int from) throws IOException;

  /** No score is higher. */
  abstract float most() throws IOException;

  /** How many documents are looked at, about. */
  abstract long cost();

  /**
   * Finds which of the wanted documents match, and scores those whose score is wanted.
   *
   * @param hits what it held before is lost; afterwards nothing but wanted documents
   */
  abstract void find(Window window, Wanted wanted, Hits hits) throws IOException;

  /** A document from {@code from} on before which none of them matches. */
  static int next(List<Part> parts, int from) throws IOException {
    int next = Integer.MAX_VALUE;
    for (Part part : parts) {
      next = Math.min(next, part.next(from));
      if (next == from) {
        return from;
      }
    }
    return next;
  }

  /** No sum of their scores is higher. */
  static float sum(List<Part> parts) throws IOException {
    double sum = 0;
    for (Part part : parts) {
      sum += part.most();
    }
    return (float) sum;
  }

  static long costs(List<Part> parts) {
    return parts.stream().mapToLong(Part::cost).sum();
  }

  /** What the cheap ones settle need not be asked of the dear ones. */
  static List<Part> cheapestFirst(List<Part> parts) {
    return parts.stream().sorted(Comparator.comparingLong(Part::cost)).toList();
  }
}
