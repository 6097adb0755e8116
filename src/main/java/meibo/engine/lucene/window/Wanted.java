package meibo.engine.lucene.window;

import org.apache.lucene.util.FixedBitSet;

/**
 * What of a window is asked for, by the distance from its first document. No document is of both
 * kinds.
 *
 * @param scored documents whose score is wanted, if they match
 * @param open documents of which only is asked whether they match
 */
record Wanted(FixedBitSet scored, FixedBitSet open) {

  Wanted() {
    this(new FixedBitSet(Window.SIZE), new FixedBitSet(Window.SIZE));
  }

  void set(Wanted other) {
    copy(other.scored, scored);
    copy(other.open, open);
  }

  /** What the other one wants, without scores. */
  void setUnscored(Wanted other) {
    scored.clear();
    copy(other.open, open);
    open.or(other.scored);
  }

  /** These documents with their scores, and no others. */
  void setScored(FixedBitSet docs) {
    copy(docs, scored);
    open.clear();
  }

  void and(FixedBitSet docs) {
    scored.and(docs);
    open.and(docs);
  }

  boolean isEmpty() {
    return scored.scanIsEmpty() && open.scanIsEmpty();
  }

  int size() {
    return scored.cardinality() + open.cardinality();
  }

  /** Leaves of the documents what is wanted. */
  void narrow(FixedBitSet docs) {
    long[] bits = docs.getBits();
    for (int i = 0; i < bits.length; i++) {
      bits[i] &= scored.getBits()[i] | open.getBits()[i];
    }
  }

  /** The first that is wanted from this one on; very many where there is none. */
  int next(int doc) {
    if (scored.get(doc) || open.get(doc)) {
      return doc;
    }
    return Math.min(next(scored, doc), next(open, doc));
  }

  private static int next(FixedBitSet docs, int doc) {
    return Math.min(2 * Window.SIZE, docs.nextSetBit(doc));
  }

  static void copy(FixedBitSet from, FixedBitSet to) {
    System.arraycopy(from.getBits(), 0, to.getBits(), 0, to.getBits().length);
  }
}
