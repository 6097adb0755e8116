package meibo.engine.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import meibo.catalog.EntryType;
import meibo.search.Deadline;
import meibo.search.Generation;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * A searcher over one commit, with what is the same for all its searches. They give up where their
 * time is over ({@link Deadline}).
 */
final class CatalogSearcher extends IndexSearcher {

  /** Documents between two looks at the clock: a millisecond where each phrase is looked up. */
  private static final int STEP = 8_192;

  private final Generation generation;
  private final FacetValues facets;
  private final Map<EntryType, HitSet> types = new EnumMap<>(EntryType.class);
  private final HitSet everything;

  CatalogSearcher(DirectoryReader reader) throws IOException {
    super(reader);
    // Result caches would make figures depend on what was asked before, and hold memory.
    setQueryCache(null);
    this.generation = generation(reader);
    this.facets = new FacetValues(reader);
    for (EntryType type : EntryType.values()) {
      types.put(type, facets.documents(LuceneDocuments.TYPE, List.of(type.id())));
    }
    this.everything = set(MatchAllDocsQuery.INSTANCE);
  }

  Generation generation() {
    return generation;
  }

  FacetValues facets() {
    return facets;
  }

  /** All entries. */
  HitSet everything() {
    return everything;
  }

  /** The entries of a type, and what was one of them before it was deleted. */
  HitSet ofType(EntryType type) {
    return Objects.requireNonNull(types.get(type));
  }

  /** What matches. */
  HitSet set(Query query) throws IOException {
    return search(query, HitSet.manager(getIndexReader().leaves().size()));
  }

  /** As Lucene does it, but step by step. */
  @Override
  protected void searchLeaf(
      LeafReaderContext segment, int from, int to, Weight weight, Collector collector)
      throws IOException {
    LeafCollector hits;
    try {
      hits = collector.getLeafCollector(segment);
    } catch (CollectionTerminatedException _) {
      return;
    }
    ScorerSupplier scorers = weight.scorerSupplier(segment);
    if (scorers != null) {
      scorers.setTopLevelScoringClause();
      score(scorers.bulkScorer(), hits, segment.reader(), from, to);
    }
    hits.finish();
  }

  private static void score(
      BulkScorer scorer, LeafCollector hits, LeafReader segment, int from, int to)
      throws IOException {
    int end = Math.min(to, segment.maxDoc());
    try {
      for (int doc = from; doc < end; ) {
        Deadline.check();
        int next = doc + STEP < end ? doc + STEP : to;
        doc = scorer.score(hits, segment.getLiveDocs(), doc, next);
      }
    } catch (CollectionTerminatedException _) {
      // it has what it wants
    }
  }

  private static Map<String, String> files(Map<String, String> commit) {
    return commit.entrySet().stream()
        .filter(e -> e.getKey().startsWith(CommitData.FILE))
        .collect(
            Collectors.toMap(
                e -> e.getKey().substring(CommitData.FILE.length()), Map.Entry::getValue));
  }

  private static Generation generation(DirectoryReader reader) throws IOException {
    Map<String, String> commit = reader.getIndexCommit().getUserData();
    return new Generation(
        reader.getIndexCommit().getGeneration(),
        commit.getOrDefault(CommitData.DIGEST, ""),
        Instant.parse(commit.getOrDefault(CommitData.BUILT, Instant.EPOCH.toString())),
        reader.numDocs(),
        files(commit));
  }
}
