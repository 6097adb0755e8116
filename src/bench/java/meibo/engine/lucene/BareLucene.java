package meibo.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import meibo.index.Facet;
import meibo.index.IndexField;
import meibo.search.Match;
import meibo.search.Question;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Lucene and no more, in process and with Lucene's own facets: the query of the stage that answers,
 * the counts of all facets where they are wanted, and the bytes of the stored records of the page.
 * No planning, no other stages, no reading of records, no JSON, no HTTP.
 */
public final class BareLucene implements Closeable {

  private static final Set<String> RECORD = Set.of(IndexField.RECORD.id());

  private final DirectoryReader reader;

  /** For making queries. */
  private final CatalogSearcher catalog;

  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState facets;

  public BareLucene(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    catalog = new CatalogSearcher(reader);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    facets = new DefaultSortedSetDocValuesReaderState(reader, LuceneDocuments.FACETS);
  }

  /** A question made ready: its query, translated and not rewritten, and its filters. */
  public record Prepared(Question question, DrillDownQuery query) {}

  /**
   * What was found.
   *
   * @param counts how many values of facets have a count
   * @param bytes of the stored records of the page
   */
  public record Found(long total, int counts, long bytes) {}

  /** The question as its stage asks it. */
  public Prepared prepare(Question question, int stage) throws IOException {
    var selection = question.selection();
    LuceneQueries queries = new LuceneQueries(catalog);
    Query words = queries.query(question.stages().get(stage).match());
    if (selection.year().isPresent()) {
      int year = selection.year().get();
      words =
          new BooleanQuery.Builder()
              .add(words, Occur.MUST)
              .add(
                  queries.query(new Match.Years(IndexField.SINCE_YEAR, Integer.MIN_VALUE, year)),
                  Occur.FILTER)
              .add(
                  queries.query(new Match.Years(IndexField.UNTIL_YEAR, year, Integer.MAX_VALUE)),
                  Occur.FILTER)
              .build();
    }
    DrillDownQuery drill = new DrillDownQuery(LuceneDocuments.FACETS, words);
    selection.type().ifPresent(t -> drill.add(LuceneDocuments.TYPE, t.id()));
    selection.filters().forEach((facet, values) -> values.forEach(v -> drill.add(facet.id(), v)));
    return new Prepared(question, drill);
  }

  public Found run(Prepared prepared) throws IOException {
    Question question = prepared.question();
    int window = Math.max(1, question.from() + question.size());
    TopFieldCollectorManager collectors =
        new TopFieldCollectorManager(LuceneSearch.sort(question), window, null, Integer.MAX_VALUE);
    if (!question.counted()) {
      TopFieldDocs top = searcher.search(prepared.query(), collectors);
      return new Found(top.totalHits.value(), 0, bytes(top, question.from()));
    }
    var result =
        new DrillSideways(searcher, LuceneDocuments.FACETS, facets)
            .search(prepared.query(), collectors);
    TopFieldDocs top = result.collectorResult;
    return new Found(top.totalHits.value(), counts(result.facets), bytes(top, question.from()));
  }

  private static int counts(Facets facets) throws IOException {
    int counts = values(facets, LuceneDocuments.TYPE);
    for (Facet facet : Facet.values()) {
      counts += values(facets, facet.id());
    }
    return counts;
  }

  private static int values(Facets facets, String dimension) throws IOException {
    @Nullable FacetResult result = facets.getAllChildren(dimension);
    return result == null ? 0 : result.labelValues.length;
  }

  private long bytes(TopFieldDocs top, int from) throws IOException {
    StoredFields stored = searcher.storedFields();
    long bytes = 0;
    for (int i = Math.min(from, top.scoreDocs.length); i < top.scoreDocs.length; i++) {
      ScoreDoc doc = top.scoreDocs[i];
      bytes += stored.document(doc.doc, RECORD).getBinaryValue(IndexField.RECORD.id()).length;
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
