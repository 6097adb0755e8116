package meibo.engine.lucene.window;

import java.io.IOException;

/** A part, and another one that adds its score where it matches too. */
final class PreferringPart extends Part {

  private final Part part;
  private final Part bonus;

  PreferringPart(Part part, Part bonus) {
    this.part = part;
    this.bonus = bonus;
  }

  Part part() {
    return part;
  }

  Part bonus() {
    return bonus;
  }

  @Override
  int next(int from) throws IOException {
    return part.next(from);
  }

  @Override
  float most() throws IOException {
    return part.most() + bonus.most();
  }

  @Override
  long cost() {
    return part.cost();
  }

  @Override
  void find(Window window, Wanted wanted, Hits hits) throws IOException {
    part.find(window, wanted, hits);
    Wanted left = window.buffers().wanted().take();
    left.setScored(wanted.scored());
    left.and(hits.docs());
    if (!left.isEmpty()) {
      add(window, left, hits);
    }
    window.buffers().wanted().give(left);
  }

  private void add(Window window, Wanted left, Hits hits) throws IOException {
    Hits more = window.buffers().hits().take();
    bonus.find(window, left, more);
    long[] docs = more.docs().getBits();
    for (int i = 0; i < docs.length; i++) {
      for (long rest = docs[i]; rest != 0; rest &= rest - 1) {
        int doc = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
        hits.scores()[doc] += more.scores()[doc];
      }
    }
    window.buffers().hits().give(more);
  }
}
