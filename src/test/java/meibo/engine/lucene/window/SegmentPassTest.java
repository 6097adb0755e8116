package meibo.engine.lucene.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A pass by windows finds what Lucene finds, with its scores; queries are drawn at random. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SegmentPassTest {

  private static final int QUERIES = 250;
  private static final int WANTED = 20;
  private static final Sort BY_SCORE =
      new Sort(SortField.FIELD_SCORE, new SortField(LetterIndex.ORDER, SortField.Type.STRING));
  private static final Sort BY_ORDER =
      new Sort(new SortField(LetterIndex.ORDER, SortField.Type.STRING));

  private final Directory directory = new ByteBuffersDirectory();
  private IndexSearcher searcher;

  SegmentPassTest() throws IOException {
    LetterIndex.write(directory, new Random(3));
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
  }

  @BeforeAll
  void thereAreSegmentsOfSeveralWindowsAndDeletedDocuments() {
    assertThat(searcher.getIndexReader().leaves()).hasSizeGreaterThan(1);
    assertThat(searcher.getIndexReader().hasDeletions()).isTrue();
    assertThat(searcher.getIndexReader().leaves().getFirst().reader().maxDoc())
        .isGreaterThan(2 * Window.SIZE);
  }

  @AfterAll
  void close() throws IOException {
    searcher.getIndexReader().close();
    directory.close();
  }

  @Test
  void whatMatchesAndTheFirstByScoreAreThoseOfLucene() throws IOException {
    RandomQueries queries = new RandomQueries(new Random(5));
    for (int i = 0; i < QUERIES; i++) {
      agrees(queries.any(), BY_SCORE, Optional.empty());
    }
  }

  @Test
  void alsoOfThoseThatMayBeShown() throws IOException {
    RandomQueries queries = new RandomQueries(new Random(6));
    for (int i = 0; i < QUERIES; i++) {
      agrees(queries.any(), BY_SCORE, Optional.of(queries.word()));
    }
  }

  @Test
  void alsoWhereScoresAreNotAskedForAndDocumentsLieInOrder() throws IOException {
    RandomQueries queries = new RandomQueries(new Random(7));
    for (int i = 0; i < QUERIES; i++) {
      agrees(queries.any(), BY_ORDER, Optional.of(queries.word()));
    }
  }

  @Test
  void aBonusThatDecidesLeavesTheFirstAsTheyAre() throws IOException {
    RandomQueries queries = new RandomQueries(new Random(8));
    for (int i = 0; i < QUERIES; i++) {
      agrees(queries.preferring(), BY_SCORE, Optional.empty());
    }
  }

  @Test
  void theLookBeforeAWindowMayEndThePass() throws IOException {
    WindowQuery all = query(new RandomQueries(new Random(9)).word(), true);
    LeafReaderContext segment = searcher.getIndexReader().leaves().getFirst();
    TopFieldCollector first = first(BY_SCORE).newCollector();
    List<Integer> looks = new ArrayList<>();
    assertThatThrownBy(
            () ->
                SegmentPass.over(
                    segment,
                    all,
                    Optional.empty(),
                    first.getLeafCollector(segment),
                    () -> {
                      looks.add(looks.size());
                      if (looks.size() == 2) {
                        throw new IllegalStateException("time is over");
                      }
                    }))
        .hasMessage("time is over");
    assertThat(looks).hasSize(2);
  }

  private void agrees(Query query, Sort sort, Optional<Query> filter) throws IOException {
    TopFieldCollectorManager manager = first(sort);
    TopFieldCollector first = manager.newCollector();
    WindowQuery windows = query(query, sort.needsScores());
    TreeSet<Integer> all = new TreeSet<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Optional<FixedBitSet> shown =
          filter.isEmpty() ? Optional.empty() : Optional.of(set(filter.get(), segment));
      FixedBitSet found =
          SegmentPass.over(segment, windows, shown, first.getLeafCollector(segment), () -> {});
      docs(found).forEach(doc -> all.add(segment.docBase + doc));
    }
    assertThat(all).as("%s", query).isEqualTo(matches(query));
    assertThat(lines(manager.reduce(List.of(first))))
        .as("%s of %s", query, filter)
        .isEqualTo(lines(expected(query, sort, filter)));
  }

  private static TopFieldCollectorManager first(Sort sort) {
    return new TopFieldCollectorManager(sort, WANTED, null, WANTED);
  }

  private WindowQuery query(Query query, boolean scored) throws IOException {
    return WindowQuery.of(searcher, searcher.rewrite(query), scored);
  }

  private TopFieldDocs expected(Query query, Sort sort, Optional<Query> filter) throws IOException {
    Query narrowed =
        filter.isEmpty()
            ? query
            : new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter.get(), Occur.FILTER)
                .build();
    return searcher.search(
        narrowed, new TopFieldCollectorManager(sort, WANTED, null, Integer.MAX_VALUE));
  }

  /** Document, and what it is sorted by: the score to the bit. */
  private static List<String> lines(TopFieldDocs docs) {
    return Arrays.stream(docs.scoreDocs).map(ScoreDoc::toString).toList();
  }

  private TreeSet<Integer> matches(Query query) throws IOException {
    TreeSet<Integer> all = new TreeSet<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      docs(set(query, segment)).forEach(doc -> all.add(segment.docBase + doc));
    }
    return all;
  }

  private FixedBitSet set(Query query, LeafReaderContext segment) throws IOException {
    FixedBitSet docs = new FixedBitSet(segment.reader().maxDoc());
    Scorer scorer =
        searcher
            .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(segment);
    if (scorer != null) {
      docs.or(scorer.iterator());
      segment.reader().getLiveDocs().applyMask(docs, 0);
    }
    return docs;
  }

  private static IntStream docs(FixedBitSet set) {
    return IntStream.range(0, set.length()).filter(set::get);
  }
}
