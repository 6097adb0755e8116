package meibo.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import meibo.search.Found;
import meibo.search.Question;
import meibo.search.SortOrder;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;

/** All hits of a query in order, for exports: a window of records at a time is held. */
record WholeSet(CatalogSearcher searcher, Question question, Query query, Sort sort) {

  /** So few that the first rows come at once, also the first time, when all is slow. */
  private static final int FIRST_WINDOW = 20;

  /** How much larger the next window is. */
  private static final int GROWTH = 3;

  /** Enough to have neighbours among them, of a million too, and passes rare. */
  private static final int LARGEST_WINDOW = 50_000;

  /** Sets that are in the order of a score are seldom larger. */
  private static final int LARGEST_WINDOW_BY_SCORE = 10_000;

  /** What the records of a window may take, which bounds it where records are long. */
  private static final int LARGEST_WINDOW_BYTES = 24 << 20;

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
      List<StoredEntry> read = read(window);
      read.forEach(entry -> sink.accept(entry.found(0)));
      size = Math.min(size * GROWTH, mostLike(read));
      window = hits.next(size);
    }
  }

  /** How many entries of the size of these a window holds. */
  private static int mostLike(List<StoredEntry> window) {
    long bytes = window.stream().mapToLong(StoredEntry::bytes).sum();
    return (int) Math.min(LARGEST_WINDOW, 1 + LARGEST_WINDOW_BYTES * (long) window.size() / bytes);
  }

  /** Each window behind the last hit of the one before. */
  private void eachByScore(Consumer<Found> sink) throws IOException {
    FieldDoc last = null;
    ScoreDoc[] window;
    do {
      window =
          searcher.search(
                  query,
                  new TopFieldCollectorManager(
                      sort, LARGEST_WINDOW_BY_SCORE, last, Integer.MAX_VALUE))
              .scoreDocs;
      List<StoredEntry> read = read(Arrays.stream(window).mapToInt(d -> d.doc).toArray());
      for (int i = 0; i < window.length; i++) {
        last = (FieldDoc) window[i];
        sink.accept(read.get(i).found((float) last.fields[0]));
      }
    } while (window.length == LARGEST_WINDOW_BY_SCORE);
  }

  /** The stored fields of a window, read in the order in which they lie. */
  private List<StoredEntry> read(int[] window) throws IOException {
    long[] places = new long[window.length];
    for (int i = 0; i < window.length; i++) {
      places[i] = (long) window[i] << Integer.SIZE | i;
    }
    Arrays.sort(places);
    int[] inOrder = Arrays.stream(places).mapToInt(p -> (int) (p >>> Integer.SIZE)).toArray();
    StoredFields stored = new OrderedFields(searcher.getIndexReader(), inOrder);
    StoredEntry[] read = new StoredEntry[window.length];
    for (long place : places) {
      read[(int) place] = StoredEntry.read(stored, (int) (place >>> Integer.SIZE));
    }
    return Arrays.asList(read);
  }
}
