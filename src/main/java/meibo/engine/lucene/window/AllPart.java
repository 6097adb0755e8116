package meibo.engine.lucene.window;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** Each of several parts, the scores of which add up, and of the filters, which do not score. */
final class AllPart extends Part {

  private final List<Part> parts;
  private final List<Part> filters;

  AllPart(List<Part> parts, List<Part> filters) {
    this.parts = cheapestFirst(parts);
    this.filters = cheapestFirst(filters);
  }

  private Part lead() {
    return parts.isEmpty() ? filters.getFirst() : parts.getFirst();
  }

  @Override
  int next(int from) throws IOException {
    return lead().next(from);
  }

  @Override
  float most() throws IOException {
    return sum(parts);
  }

  @Override
  long cost() {
    return lead().cost();
  }

  @Override
  void find(Window window, Wanted wanted, Hits hits) throws IOException {
    Buffers buffers = window.buffers();
    Wanted left = buffers.wanted().take();
    Hits found = buffers.hits().take();
    double[] sums = buffers.sums().take();
    left.set(wanted);
    filter(window, left, found);
    for (int i = 0; i < parts.size() && !left.isEmpty(); i++) {
      parts.get(i).find(window, left, found);
      left.and(found.docs());
      add(found, left.scored(), sums, i == 0);
    }
    finish(left, sums, hits);
    buffers.sums().give(sums);
    buffers.hits().give(found);
    buffers.wanted().give(left);
  }

  private void filter(Window window, Wanted left, Hits found) throws IOException {
    Wanted unscored = window.buffers().wanted().take();
    for (int i = 0; i < filters.size() && !left.isEmpty(); i++) {
      unscored.setUnscored(left);
      filters.get(i).find(window, unscored, found);
      left.and(found.docs());
    }
    window.buffers().wanted().give(unscored);
  }

  private static void add(Hits found, FixedBitSet scored, double[] sums, boolean first) {
    long[] docs = scored.getBits();
    for (int i = 0; i < docs.length; i++) {
      for (long rest = docs[i]; rest != 0; rest &= rest - 1) {
        int doc = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
        sums[doc] = (first ? 0 : sums[doc]) + found.scores()[doc];
      }
    }
  }

  private void finish(Wanted left, double[] sums, Hits hits) {
    Wanted.copy(left.open(), hits.docs());
    long[] docs = left.scored().getBits();
    for (int i = 0; i < docs.length; i++) {
      for (long rest = docs[i]; rest != 0; rest &= rest - 1) {
        int doc = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
        hits.add(doc, parts.isEmpty() ? 0 : (float) sums[doc]);
      }
    }
  }
}
