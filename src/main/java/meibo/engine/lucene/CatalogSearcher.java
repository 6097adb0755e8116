package meibo.engine.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import meibo.catalog.EntryType;
import meibo.search.Generation;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** A searcher over one commit, with what is the same for all its searches. */
final class CatalogSearcher extends IndexSearcher {

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

  /** What matches; gives up where the time for it is over. */
  HitSet set(Query query) throws IOException {
    return search(query, new Timed<>(HitSet.manager(getIndexReader().leaves().size())));
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
