package meibo.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import meibo.index.IndexField;
import meibo.search.Question;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene and no more: the query of the stage that answers, its facets and the stored bytes of its
 * hits, in process. No planning, no record read, no JSON, no HTTP.
 */
public final class BareLucene implements Closeable {

  private final DirectoryReader reader;
  private final CatalogSearcher searcher;

  public BareLucene(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new CatalogSearcher(reader);
  }

  /** A question made ready: its query, translated and not rewritten. */
  public record Prepared(Question question, Query query) {}

  public Prepared prepare(Question question, int stage) throws IOException {
    return new Prepared(
        question, new LuceneQueries(searcher).query(question.stages().get(stage).match()));
  }

  /** Bytes of the stored records of the page, so that reading them cannot be left out. */
  public long run(Prepared prepared) throws IOException {
    Question question = prepared.question();
    return question.counted() ? counted(prepared) : best(prepared);
  }

  private long counted(Prepared prepared) throws IOException {
    Question question = prepared.question();
    DrillDownQuery drill = new DrillDownQuery(LuceneDocuments.FACETS, prepared.query());
    var selection = question.selection();
    selection.type().ifPresent(t -> drill.add(LuceneDocuments.TYPE, t.id()));
    selection.filters().forEach((facet, values) -> values.forEach(v -> drill.add(facet.id(), v)));
    int window = Math.max(1, question.from() + question.size());
    var result =
        new DrillSideways(searcher, LuceneDocuments.FACETS, searcher.facets().orElseThrow())
            .search(
                drill,
                new TopFieldCollectorManager(
                    LuceneSearch.sort(question), window, null, Integer.MAX_VALUE));
    long bytes = new LuceneFacets(result.facets).counts().size();
    TopFieldDocs top = result.collectorResult;
    for (int i = Math.min(question.from(), top.scoreDocs.length); i < top.scoreDocs.length; i++) {
      bytes += stored(top.scoreDocs[i]);
    }
    return bytes;
  }

  private long best(Prepared prepared) throws IOException {
    long bytes = 0;
    for (ScoreDoc doc :
        searcher.search(
                prepared.query(),
                new TopScoreDocCollectorManager(prepared.question().size(), Integer.MAX_VALUE))
            .scoreDocs) {
      bytes += stored(doc);
    }
    return bytes;
  }

  private long stored(ScoreDoc doc) throws IOException {
    return searcher.storedFields().document(doc.doc).getBinaryValue(IndexField.RECORD.id()).length;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
