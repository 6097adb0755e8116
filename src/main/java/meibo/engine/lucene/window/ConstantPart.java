package meibo.engine.lucene.window;

import java.io.IOException;
import java.util.Arrays;

/** Each match of the inner part scores the same. */
final class ConstantPart extends Part {

  private final float score;
  private final Part inner;

  ConstantPart(float score, Part inner) {
    this.score = score;
    this.inner = inner;
  }

  @Override
  int next(int from) throws IOException {
    return inner.next(from);
  }

  @Override
  float most() {
    return score;
  }

  @Override
  long cost() {
    return inner.cost();
  }

  @Override
  void find(Window window, Wanted wanted, Hits hits) throws IOException {
    Wanted unscored = window.buffers().wanted().take();
    unscored.setUnscored(wanted);
    inner.find(window, unscored, hits);
    window.buffers().wanted().give(unscored);
    long[] docs = hits.docs().getBits();
    for (int i = 0; i < docs.length; i++) {
      if (docs[i] != 0) {
        Arrays.fill(hits.scores(), i * Long.SIZE, (i + 1) * Long.SIZE, score);
      }
    }
  }
}
