package meibo.engine.lucene.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** The best of several scores, and a share of the others. */
final class BestPart extends Part {

  private final float share;
  private final List<Part> parts;

  BestPart(float share, List<Part> parts) throws IOException {
    this.share = share;
    this.parts = share == 0 ? highestFirst(parts) : cheapestFirst(parts);
  }

  /** Behind a score that no other reaches the others need not be looked at. */
  private static List<Part> highestFirst(List<Part> parts) throws IOException {
    List<Bounded> bounded = new ArrayList<>();
    for (Part part : parts) {
      bounded.add(new Bounded(part, part.most()));
    }
    return bounded.stream()
        .sorted(Comparator.comparingDouble(Bounded::most).reversed())
        .map(Bounded::part)
        .toList();
  }

  private record Bounded(Part part, float most) {}

  @Override
  int next(int from) throws IOException {
    return next(parts, from);
  }

  @Override
  float most() throws IOException {
    float best = 0;
    for (Part part : parts) {
      best = Math.max(best, part.most());
    }
    return best + (sum(parts) - best) * share;
  }

  @Override
  long cost() {
    return costs(parts);
  }

  @Override
  void find(Window window, Wanted wanted, Hits hits) throws IOException {
    Buffers buffers = window.buffers();
    Wanted left = buffers.wanted().take();
    Hits found = buffers.hits().take();
    Scores scores = new Scores(hits, buffers.sums().take());
    hits.clear();
    left.set(wanted);
    for (int i = 0; i < parts.size() && !left.isEmpty(); i++) {
      parts.get(i).find(window, left, found);
      scores.add(found, left.scored());
      left.open().andNot(found.docs());
      if (share == 0 && parts.get(i) instanceof ConstantPart) {
        left.scored().andNot(found.docs());
      }
    }
    if (share != 0) {
      scores.addShares(share, wanted.scored());
    }
    buffers.sums().give(scores.sums);
    buffers.hits().give(found);
    buffers.wanted().give(left);
  }

  /** The best score of each document so far. */
  private static final class Scores {

    private final Hits best;

    /** In double precision sums of scores are exact: the order of the parts does not matter. */
    private final double[] sums;

    Scores(Hits best, double[] sums) {
      this.best = best;
      this.sums = sums;
    }

    void add(Hits found, FixedBitSet scored) {
      long[] old = best.docs().getBits();
      long[] more = found.docs().getBits();
      long[] wanted = scored.getBits();
      for (int i = 0; i < more.length; i++) {
        if (more[i] != 0) {
          first(found, more[i] & wanted[i] & ~old[i], i * Long.SIZE);
          again(found, more[i] & wanted[i] & old[i], i * Long.SIZE);
          old[i] |= more[i];
        }
      }
    }

    private void first(Hits found, long docs, int at) {
      for (long rest = docs; rest != 0; rest &= rest - 1) {
        int doc = at + Long.numberOfTrailingZeros(rest);
        float score = found.scores()[doc];
        best.scores()[doc] = score;
        sums[doc] = score;
      }
    }

    private void again(Hits found, long docs, int at) {
      for (long rest = docs; rest != 0; rest &= rest - 1) {
        int doc = at + Long.numberOfTrailingZeros(rest);
        float score = found.scores()[doc];
        best.scores()[doc] = Math.max(best.scores()[doc], score);
        sums[doc] += score;
      }
    }

    void addShares(float share, FixedBitSet scored) {
      long[] docs = best.docs().getBits();
      float[] scores = best.scores();
      for (int i = 0; i < docs.length; i++) {
        for (long rest = docs[i] & scored.getBits()[i]; rest != 0; rest &= rest - 1) {
          int doc = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
          scores[doc] = (float) (scores[doc] + (sums[doc] - scores[doc]) * share);
        }
      }
    }
  }
}
