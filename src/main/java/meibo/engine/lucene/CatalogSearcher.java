package meibo.engine.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import meibo.search.Generation;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.IndexSearcher;

/** A searcher over one commit, with what is the same for all its searches. */
final class CatalogSearcher extends IndexSearcher {

  private final Generation generation;
  private final Optional<SortedSetDocValuesReaderState> facets;

  CatalogSearcher(DirectoryReader reader) throws IOException {
    super(reader);
    // Result caches would make figures depend on what was asked before, and hold memory.
    setQueryCache(null);
    this.generation = generation(reader);
    this.facets =
        FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
                == null
            ? Optional.empty()
            : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, LuceneDocuments.FACETS));
  }

  Generation generation() {
    return generation;
  }

  /** Empty where the index holds no document. */
  Optional<SortedSetDocValuesReaderState> facets() {
    return facets;
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
