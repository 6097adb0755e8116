package meibo.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.index.Facet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facets are counted as Lucene's own facets count them, however many entries are hits. */
class FacetCountsTest {

  private static final int ENTRIES = 3_000;
  private static final int IN_A_SEGMENT = 700;

  private final Random chance = new Random(4);

  /** Few, many, all: each is counted in another way. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 6, 40, 600, 1_500, 2_200, 2_990, 3_000})
  void countsAreThoseOfLucene(int hits) throws IOException {
    try (Directory directory = directory(List.of());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      compare(reader, below(hits));
    }
  }

  @Test
  void deletedEntriesAreNotCounted() throws IOException {
    try (Directory directory = directory(List.of(3, 5, 2_999));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      compare(reader, below(ENTRIES));
    }
  }

  @Test
  void anIndexOfNothingHasNoCounts() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      new IndexWriter(directory, new IndexWriterConfig()).close();
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        HitSet none = new CatalogSearcher(reader).set(below(1));
        assertThat(new FacetValues(reader).count(none).of(Facet.SECTOR)).isEmpty();
      }
    }
  }

  private static void compare(DirectoryReader reader, Query query) throws IOException {
    CatalogSearcher searcher = new CatalogSearcher(reader);
    FacetCounts counts = searcher.facets().count(searcher.set(query));
    SortedSetDocValuesReaderState state =
        new DefaultSortedSetDocValuesReaderState(reader, LuceneDocuments.FACETS);
    SortedSetDocValuesFacetCounts expected =
        new SortedSetDocValuesFacetCounts(
            state, searcher.search(query, new FacetsCollectorManager()));
    for (Facet facet : List.of(Facet.CATEGORY, Facet.SECTOR, Facet.HEADQUARTERS, Facet.STAGE)) {
      assertThat(counts.of(facet)).as(facet.id()).isEqualTo(values(expected, facet));
    }
  }

  private static Map<String, Integer> values(SortedSetDocValuesFacetCounts counts, Facet facet)
      throws IOException {
    @Nullable FacetResult result = counts.getAllChildren(facet.id());
    return result == null
        ? Map.of()
        : Stream.of(result.labelValues)
            .collect(Collectors.toMap((LabelAndValue v) -> v.label, v -> v.value.intValue()));
  }

  private static Query below(int number) {
    return IntPoint.newRangeQuery("number", 0, number - 1);
  }

  private Directory directory(List<Integer> deleted) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int number = 0; number < ENTRIES; number++) {
        writer.addDocument(LuceneDocuments.FACETS.build(entry(number)));
        if (number % IN_A_SEGMENT == 0) {
          writer.commit();
        }
      }
      for (int number : deleted) {
        writer.deleteDocuments(new Term("id", Integer.toString(number)));
      }
    }
    return directory;
  }

  private Document entry(int number) {
    Document entry = new Document();
    entry.add(new StringField("id", Integer.toString(number), Field.Store.NO));
    entry.add(new IntPoint("number", number));
    facet(entry, Facet.CATEGORY, chance.nextInt(10) == 0 ? "hospital" : "company");
    facet(entry, Facet.HEADQUARTERS, "JP-" + chance.nextInt(200));
    for (int sectors = chance.nextInt(4); sectors > 0; sectors--) {
      facet(entry, Facet.SECTOR, "sector-" + sectors + "-" + chance.nextInt(12));
    }
    return entry;
  }

  private static void facet(Document entry, Facet facet, String value) {
    entry.add(new SortedSetDocValuesFacetField(facet.id(), value));
  }
}
