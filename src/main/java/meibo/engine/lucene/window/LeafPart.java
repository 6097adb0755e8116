package meibo.engine.lucene.window;

import java.io.IOException;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** What Lucene matches and scores: words in batches, phrases one wanted document at a time. */
final class LeafPart extends Part {

  /** A document looked up takes as long as so many in a batch. */
  private static final long LOOK = 8;

  private final Scorer scorer;
  private final DocIdSetIterator docs;

  /** Where documents have to be checked, such as for the places of words. */
  private final @Nullable TwoPhaseIterator checked;

  private final long usual;
  private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();

  /**
   * A scorer that stands before its first document.
   *
   * @param documents of the segment
   */
  LeafPart(Scorer scorer, int documents) {
    this.scorer = scorer;
    this.checked = scorer.twoPhaseIterator();
    this.docs = checked == null ? scorer.iterator() : checked.approximation();
    this.usual = docs.cost() * Window.SIZE / Math.max(1, documents);
  }

  @Override
  int next(int from) throws IOException {
    return docs.docID() < from ? docs.advance(from) : docs.docID();
  }

  @Override
  float most() throws IOException {
    return scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
  }

  @Override
  long cost() {
    return checked == null ? docs.cost() : (long) (docs.cost() * checked.matchCost());
  }

  @Override
  void find(Window window, Wanted wanted, Hits hits) throws IOException {
    hits.clear();
    if (next(window.from()) >= window.to()) {
      return;
    }
    if (checked != null || wanted.size() * LOOK < usual) {
      look(window, wanted, hits);
    } else if (wanted.scored().scanIsEmpty()) {
      docs.intoBitSet(window.to(), hits.docs(), window.from());
      wanted.narrow(hits.docs());
    } else {
      score(window, hits);
      wanted.narrow(hits.docs());
    }
  }

  /** All of the window, a batch at a time. */
  private void score(Window window, Hits hits) throws IOException {
    scorer.nextDocsAndScores(window.to(), null, batch);
    while (batch.size > 0) {
      for (int i = 0; i < batch.size; i++) {
        hits.add(batch.docs[i] - window.from(), batch.features[i]);
      }
      scorer.nextDocsAndScores(window.to(), null, batch);
    }
  }

  /** One wanted document after the other. */
  private void look(Window window, Wanted wanted, Hits hits) throws IOException {
    int from = window.from();
    int doc = docs.docID();
    while (doc < window.to()) {
      int wantedNext = from + wanted.next(doc - from);
      if (wantedNext == doc) {
        if (checked == null || checked.matches()) {
          boolean scored = wanted.scored().get(doc - from);
          hits.add(doc - from, scored ? scorer.score() : 0);
        }
        doc = docs.nextDoc();
      } else if (wantedNext < window.to()) {
        doc = docs.advance(wantedNext);
      } else {
        return;
      }
    }
  }
}
