package meibo.engine.lucene.window;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * A query of Lucene's, taken apart: what combines other queries is done a window at a time, and
 * Lucene matches and scores the words. Matches and scores are Lucene's, to the bit.
 *
 * <p>Lucene asks each clause of a query for its next document, one document after the other, where
 * all that match are wanted; a search here has dozens of clauses that match a tenth of a directory.
 * Windows are how Lucene itself does flat disjunctions (BooleanScorer); here they are nested.
 *
 * @param scored false where only what matches is asked for
 */
public record WindowQuery(Branch root, boolean scored) {

  /** A query as the searcher rewrote it. */
  public static WindowQuery of(IndexSearcher searcher, Query query, boolean scored)
      throws IOException {
    ScoreMode mode = scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    return new WindowQuery(new Branches(searcher).of(query, mode, 1), scored);
  }
}
