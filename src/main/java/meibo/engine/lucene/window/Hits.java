package meibo.engine.lucene.window;

import org.apache.lucene.util.FixedBitSet;

/**
 * What matches in a window, by the distance from its first document, and how well. A score counts
 * only where its document matches and was wanted with its score.
 */
final class Hits {

  private final FixedBitSet docs = new FixedBitSet(Window.SIZE);
  private final float[] scores = new float[Window.SIZE];

  FixedBitSet docs() {
    return docs;
  }

  float[] scores() {
    return scores;
  }

  void add(int doc, float score) {
    docs.set(doc);
    scores[doc] = score;
  }

  void clear() {
    docs.clear();
  }
}
