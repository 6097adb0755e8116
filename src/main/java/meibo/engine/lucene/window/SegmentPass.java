package meibo.engine.lucene.window;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * One pass over a segment, which finds all that matches and gives a collector what may be among the
 * first. As soon as the collector has enough, a document is scored only where its bonus leaves it
 * hope: what a search prefers (a whole name before words in a text) weighs more than the words.
 */
public final class SegmentPass {

  /** What bounds are made of is rounded otherwise than scores. */
  private static final float ROUNDING = 1.0001f;

  private final boolean scored;
  private final Bits live;
  private final Optional<FixedBitSet> shown;
  private final Part part;
  private final Optional<Part> bonus;
  private final float most;
  private final FixedBitSet all;
  private final Offer offer = new Offer();
  private final Buffers buffers = new Buffers();
  private final Wanted wanted = new Wanted();
  private final FixedBitSet hopeful = new FixedBitSet(Window.SIZE);
  private final Hits hits = new Hits();
  private final Hits more = new Hits();

  private SegmentPass(
      LeafReaderContext segment, Part whole, boolean scored, Optional<FixedBitSet> shown)
      throws IOException {
    this.scored = scored;
    int end = segment.reader().maxDoc();
    Bits deleted = segment.reader().getLiveDocs();
    this.live = deleted == null ? new Bits.MatchAllBits(end) : deleted;
    this.shown = shown;
    this.part = whole instanceof PreferringPart p ? p.part() : whole;
    this.bonus = whole instanceof PreferringPart p ? Optional.of(p.bonus()) : Optional.empty();
    this.most = part.most() * ROUNDING;
    this.all = new FixedBitSet(end);
  }

  /**
   * What matches in the segment; no bits where nothing does.
   *
   * @param shown what may be given to the collector; empty: all
   * @param first may ask for scores where the query has them
   * @param look is done before each window, and may end the pass by an exception
   */
  public static FixedBitSet over(
      LeafReaderContext segment,
      WindowQuery query,
      Optional<FixedBitSet> shown,
      LeafCollector first,
      Runnable look)
      throws IOException {
    Optional<Part> part = query.root().in(segment);
    if (part.isEmpty()) {
      return new FixedBitSet(0);
    }
    SegmentPass pass = new SegmentPass(segment, part.get(), query.scored(), shown);
    first.setScorer(pass.offer);
    pass.run(first, look);
    first.finish();
    return pass.all;
  }

  private void run(LeafCollector first, Runnable look) throws IOException {
    boolean enough = false;
    int end = all.length();
    for (int doc = part.next(0); doc < end; ) {
      look.run();
      Window window = Window.around(doc, end, buffers);
      find(window);
      keepAll(window);
      enough = enough || !isOffered(window, first);
      doc = window.to() < end ? part.next(window.to()) : end;
    }
  }

  /** Afterwards those are hopeful that match, may be shown and have their score. */
  private void find(Window window) throws IOException {
    FixedBitSet open = wanted.open();
    open.clear();
    open.set(0, window.to() - window.from());
    live.applyMask(open, window.from());
    Wanted.copy(open, hopeful);
    shown.ifPresent(docs -> keepShown(docs, window));
    boolean bonusTells = bonus.isPresent() && offer.least() > most;
    if (bonusTells) {
      addBonus(window);
      dropHopeless();
    }
    wanted.scored().clear();
    if (scored) {
      wanted.scored().or(hopeful);
      open.andNot(hopeful);
    }
    part.find(window, wanted, hits);
    hopeful.and(hits.docs());
    if (scored && !bonusTells) {
      addBonus(window);
    }
  }

  private void keepShown(FixedBitSet docs, Window window) {
    long[] kept = hopeful.getBits();
    long[] bits = docs.getBits();
    int at = window.from() / Long.SIZE;
    for (int i = 0; i < kept.length; i++) {
      kept[i] &= at + i < bits.length ? bits[at + i] : 0;
    }
  }

  private void addBonus(Window window) throws IOException {
    if (bonus.isPresent()) {
      Wanted preferred = buffers.wanted().take();
      preferred.setScored(hopeful);
      bonus.get().find(window, preferred, more);
      buffers.wanted().give(preferred);
    }
  }

  private void dropHopeless() {
    hopeful.and(more.docs());
    long[] docs = hopeful.getBits();
    for (int i = 0; i < docs.length; i++) {
      for (long rest = docs[i]; rest != 0; rest &= rest - 1) {
        int doc = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
        if ((double) more.scores()[doc] + most < offer.least()) {
          docs[i] ^= rest & -rest;
        }
      }
    }
  }

  private void keepAll(Window window) {
    long[] kept = all.getBits();
    long[] docs = hits.docs().getBits();
    int at = window.from() / Long.SIZE;
    for (int i = 0; i < docs.length && at + i < kept.length; i++) {
      kept[at + i] |= docs[i];
    }
  }

  /** False where the collector wants no more of this segment. */
  private boolean isOffered(Window window, LeafCollector first) throws IOException {
    try {
      for (int doc = next(0); doc < Window.SIZE; doc = next(doc + 1)) {
        offer.set(scored ? score(doc) : 0);
        if (offer.score() >= offer.least()) {
          first.collect(window.from() + doc);
        }
      }
      return true;
    } catch (CollectionTerminatedException _) {
      return false;
    }
  }

  private float score(int doc) {
    return hits.scores()[doc] + (more.docs().get(doc) ? more.scores()[doc] : 0);
  }

  private int next(int doc) {
    return doc < Window.SIZE ? hopeful.nextSetBit(doc) : Window.SIZE;
  }
}
