package meibo.engine.lucene.window;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** At least so many of several parts; scores add up. */
final class SomePart extends Part {

  private final int atLeast;
  private final List<Part> parts;

  SomePart(int atLeast, List<Part> parts) {
    this.atLeast = atLeast;
    this.parts = cheapestFirst(parts);
  }

  @Override
  int next(int from) throws IOException {
    return next(parts, from);
  }

  @Override
  float most() throws IOException {
    return sum(parts);
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
    Counted counted = new Counted(hits, buffers.counts().take(), buffers.sums().take());
    hits.clear();
    left.set(wanted);
    for (int i = 0; i < parts.size() && !left.isEmpty(); i++) {
      parts.get(i).find(window, left, found);
      counted.add(found, left.scored());
      counted.settle(left, atLeast, parts.size() - 1 - i);
    }
    counted.keep(wanted.scored(), atLeast);
    buffers.sums().give(counted.sums);
    buffers.counts().give(counted.counts);
    buffers.hits().give(found);
    buffers.wanted().give(left);
  }

  /** How many parts match each document so far, and what they score together. */
  private static final class Counted {

    private final Hits hits;
    private final short[] counts;
    private final double[] sums;

    Counted(Hits hits, short[] counts, double[] sums) {
      this.hits = hits;
      this.counts = counts;
      this.sums = sums;
    }

    void add(Hits found, FixedBitSet scored) {
      long[] old = hits.docs().getBits();
      long[] more = found.docs().getBits();
      for (int i = 0; i < more.length; i++) {
        for (long rest = more[i]; rest != 0; rest &= rest - 1) {
          int doc = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
          boolean again = (old[i] & rest & -rest) != 0;
          float score = scored.get(doc) ? found.scores()[doc] : 0;
          counts[doc] = (short) (again ? counts[doc] + 1 : 1);
          sums[doc] = again ? sums[doc] + score : score;
        }
        old[i] |= more[i];
      }
    }

    /**
     * What has enough is not asked for its match any more, what cannot have enough not at all.
     *
     * @param more parts that come
     */
    void settle(Wanted left, int atLeast, int more) {
      if (atLeast == 1) {
        left.open().andNot(hits.docs());
        return;
      }
      if (more < atLeast) {
        left.and(hits.docs());
      }
      long[] docs = hits.docs().getBits();
      for (int i = 0; i < docs.length; i++) {
        for (long rest = docs[i]; rest != 0; rest &= rest - 1) {
          int doc = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
          settle(left, doc, atLeast - counts[doc], more);
        }
      }
    }

    private static void settle(Wanted left, int doc, int missing, int more) {
      if (missing > more) {
        left.scored().clear(doc);
      }
      if (missing > more || missing <= 0) {
        left.open().clear(doc);
      }
    }

    /** Keeps what has enough. */
    void keep(FixedBitSet scored, int atLeast) {
      long[] docs = hits.docs().getBits();
      for (int i = 0; i < docs.length; i++) {
        for (long rest = docs[i]; rest != 0; rest &= rest - 1) {
          int doc = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
          if (counts[doc] < atLeast) {
            docs[i] ^= rest & -rest;
          } else if (scored.get(doc)) {
            hits.scores()[doc] = (float) sums[doc];
          }
        }
      }
    }
  }
}
