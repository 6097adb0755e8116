package meibo.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import meibo.search.Found;
import meibo.search.Question;
import meibo.search.SortOrder;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;

/** All hits of a query in order, for exports: a window of records at a time is held. */
record WholeSet(CatalogSearcher searcher, Question question, Query query, Sort sort) {

  /** So few that the first rows come at once. */
  private static final int FIRST_WINDOW = 250;

  /** How much larger the next window is. */
  private static final int GROWTH = 3;

  /** Enough to have neighbours among them, and passes rare; little to hold. */
  private static final int LARGEST_WINDOW = 10_000;

  void each(Consumer<Found> sink) throws IOException {
    if (question.sort() == SortOrder.RELEVANCE) {
      eachByScore(sink);
    } else {
      eachByField(sink);
    }
  }

  private void eachByField(Consumer<Found> sink) throws IOException {
    OrderedHits hits =
        new OrderedHits(
            searcher,
            query,
            question.sort().field(question.language()),
            question.sort().isBackwards());
    int size = FIRST_WINDOW;
    int[] window = hits.next(size);
    while (window.length > 0) {
      Map<Integer, Document> read = read(window);
      for (int doc : window) {
        sink.accept(LuceneDocuments.found(taken(read, doc), 0));
      }
      size = Math.min(LARGEST_WINDOW, size * GROWTH);
      window = hits.next(size);
    }
  }

  /** Each window behind the last hit of the one before. */
  private void eachByScore(Consumer<Found> sink) throws IOException {
    FieldDoc last = null;
    ScoreDoc[] window;
    do {
      window =
          searcher.search(
                  query,
                  new TopFieldCollectorManager(sort, LARGEST_WINDOW, last, Integer.MAX_VALUE))
              .scoreDocs;
      Map<Integer, Document> read = read(Arrays.stream(window).mapToInt(d -> d.doc).toArray());
      for (ScoreDoc doc : window) {
        last = (FieldDoc) doc;
        sink.accept(LuceneDocuments.found(taken(read, doc.doc), (float) last.fields[0]));
      }
    } while (window.length == LARGEST_WINDOW);
  }

  /** The stored fields of a window, read in the order in which they lie. */
  private Map<Integer, Document> read(int[] window) throws IOException {
    int[] order = window.clone();
    Arrays.sort(order);
    StoredFields stored = searcher.storedFields();
    Map<Integer, Document> read = HashMap.newHashMap(order.length);
    for (int doc : order) {
      read.put(doc, stored.document(doc));
    }
    return read;
  }

  private static Document taken(Map<Integer, Document> read, int doc) {
    return Objects.requireNonNull(read.remove(doc));
  }
}
