package meibo.engine.lucene.window;

import org.apache.lucene.search.Scorable;

/** The document that a collector is given: its score, and what score the next one needs. */
final class Offer extends Scorable {

  private float score;
  private float least;

  void set(float score) {
    this.score = score;
  }

  /** No lower score is of use to the collector. */
  float least() {
    return least;
  }

  @Override
  public float score() {
    return score;
  }

  @Override
  public void setMinCompetitiveScore(float minScore) {
    least = minScore;
  }
}
