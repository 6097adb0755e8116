package meibo.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import meibo.catalog.EntryKey;
import meibo.index.IndexField;
import meibo.search.Answer;
import meibo.search.EngineUnavailable;
import meibo.search.Found;
import meibo.search.Generation;
import meibo.search.Match;
import meibo.search.Question;
import meibo.search.SearchEngine;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The embedded engine: searches the last commit of a Lucene index and moves on when there is a new
 * one.
 */
public final class LuceneEngine implements SearchEngine {

  /**
   * A commit by another process shows within 5 s (design §4.4); looking is one directory listing.
   */
  private static final long LOOK_FOR_COMMITS_EVERY_MS = 1_000;

  /**
   * Clauses of one query. The planner bounds units and their other words, so that no query comes
   * near; the default of 1,024 counts every character of every phrase.
   */
  private static final int MOST_CLAUSES = 16_384;

  private static final Logger LOG = Logger.getLogger(LuceneEngine.class.getName());

  private final Directory directory;
  private final AtomicReference<SearcherManager> searchers;
  private final AtomicReference<Runnable> stumble = new AtomicReference<>(() -> {});
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  LuceneEngine(Directory directory) throws IOException {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    this.directory = directory;
    this.searchers = new AtomicReference<>(opened());
    var _ =
        watch.scheduleWithFixedDelay(
            this::refresh,
            LOOK_FOR_COMMITS_EVERY_MS,
            LOOK_FOR_COMMITS_EVERY_MS,
            TimeUnit.MILLISECONDS);
  }

  /** Opens the index in the folder; fails where there is none. */
  public static LuceneEngine open(Path folder) throws IOException {
    return new LuceneEngine(FSDirectory.open(folder));
  }

  /** True for a folder with a commit in it. */
  public static boolean isIndex(Path folder) {
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException notAFolder) {
      return false;
    }
  }

  @Override
  public Answer ask(Question question) {
    return with(searcher -> new LuceneSearch(searcher, question).answer());
  }

  @Override
  public List<Boolean> mayHold(List<Match> matches) {
    return with(
        searcher -> {
          LuceneQueries queries = new LuceneQueries(searcher);
          List<Boolean> held = new ArrayList<>(matches.size());
          for (Match match : matches) {
            held.add(LuceneSearch.findsAny(searcher, queries.query(match)));
          }
          return held;
        });
  }

  @Override
  public Optional<Found> find(EntryKey key) {
    return with(
        searcher -> {
          TopDocs docs =
              searcher.search(new TermQuery(new Term(IndexField.KEY.id(), key.toString())), 1);
          return docs.scoreDocs.length == 0
              ? Optional.empty()
              : Optional.of(read(searcher, docs.scoreDocs[0].doc, 0));
        });
  }

  @Override
  public void each(Question question, Consumer<Found> sink) {
    with(
        searcher -> {
          new LuceneSearch(searcher, question).each(sink);
          return question;
        });
  }

  @Override
  public Generation generation() {
    return with(CatalogSearcher::generation);
  }

  /** Bytes of the index that answers now. */
  public long bytes() {
    return with(searcher -> Integrity.bytes(searcher.getIndexReader()));
  }

  /**
   * Reads the index through.
   *
   * @throws IOException where it is not what was written
   */
  public void checkIntegrity() throws IOException {
    within(
        searcher -> {
          Integrity.check(searcher.getIndexReader());
          return searcher;
        });
  }

  /** What is to be done when a search fails in a way that a sound index knows no reason for. */
  public void onStumble(Runnable what) {
    stumble.set(what);
  }

  /** Looks for a new commit now instead of at the next turn. */
  public void refresh() {
    try {
      searchers.get().maybeRefresh();
      reopenWhereReplaced();
    } catch (IOException | RuntimeException stillTheOld) {
      LOG.log(Level.WARNING, "cannot open the newest commit; serving the one before", stillTheOld);
    }
  }

  /** Waits for a look at commits that is under way: it would find the files closed. */
  @Override
  public void close() throws IOException {
    watch.close();
    searchers.get().close();
    directory.close();
  }

  static Found read(IndexSearcher searcher, int doc, float score) throws IOException {
    return StoredEntry.read(searcher.storedFields(), doc).found(score);
  }

  private SearcherManager opened() throws IOException {
    return new SearcherManager(directory, new Searchers());
  }

  /**
   * An index that was thrown away and built anew may bear the numbers of the one before, so that
   * Lucene sees no difference.
   */
  private void reopenWhereReplaced() throws IOException {
    Optional<String> newest =
        Optional.ofNullable(
            SegmentInfos.readLatestCommit(directory).getUserData().get(CommitData.BUILT));
    if (!newest.equals(Optional.of(generation().built().toString()))) {
      searchers.getAndSet(opened()).close();
    }
  }

  private <R> R with(Work<R> work) {
    try {
      return within(work);
    } catch (CorruptIndexException damaged) {
      stumble.get().run();
      throw new EngineUnavailable("The index is damaged and is being built anew.", damaged);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <R> R within(Work<R> work) throws IOException {
    CatalogSearcher searcher = acquire(searchers.get());
    try {
      return work.on(searcher);
    } finally {
      searcher.getIndexReader().decRef();
    }
  }

  /** Of the manager, or of the one that has taken its place meanwhile. */
  private CatalogSearcher acquire(SearcherManager manager) throws IOException {
    try {
      return (CatalogSearcher) manager.acquire();
    } catch (AlreadyClosedException replaced) {
      SearcherManager now = searchers.get();
      if (now == manager) {
        throw replaced;
      }
      return (CatalogSearcher) now.acquire();
    }
  }

  private interface Work<R> {
    R on(CatalogSearcher searcher) throws IOException;
  }

  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      return new CatalogSearcher((DirectoryReader) reader);
    }
  }
}
