package meibo.evaluation.bare;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.catalog.Entry;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.evaluation.Finder;
import meibo.evaluation.JudgedQuery;
import meibo.search.CatalogSearch;
import meibo.search.SearchQuery;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The entries of a directory in a plain Lucene index. Known items are looked for in the names, by
 * JapaneseAnalyzer in one field and StandardAnalyzer in another; topics by BM25 in one field that
 * holds the whole record, by JapaneseAnalyzer.
 */
public final class BareAnalyzers implements Finder, Closeable {

  private static final String TYPE = "type";
  private static final String ID = "id";
  private static final String JAPANESE = "name_ja";
  private static final String STANDARD = "name_standard";
  private static final String WHOLE = "whole";
  private static final String TOPIC = "topic";

  private final Analyzer analyzer =
      new PerFieldAnalyzerWrapper(new JapaneseAnalyzer(), Map.of(STANDARD, new StandardAnalyzer()));
  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** Indexes all entries of the catalog in memory. */
  public BareAnalyzers(CatalogSearch catalog) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      catalog.each(
          SearchQuery.everything(Language.JA),
          found -> add(writer, found.entry(), found.record().toString()));
    }
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  private static void add(IndexWriter writer, Entry entry, String record) {
    Document document = new Document();
    document.add(new StringField(TYPE, entry.type().id(), Field.Store.NO));
    document.add(new StringField(ID, entry.id(), Field.Store.YES));
    String names = names(entry).collect(Collectors.joining("\n"));
    document.add(new TextField(JAPANESE, names, Field.Store.NO));
    document.add(new TextField(STANDARD, names, Field.Store.NO));
    document.add(new TextField(WHOLE, record, Field.Store.NO));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> names(Entry entry) {
    Stream<String> former =
        entry instanceof Organization o ? o.formerNames().stream() : Stream.empty();
    Stream<String> current =
        Stream.concat(entry.name().text().values(), entry.name().kana().stream());
    return Stream.concat(current, Stream.concat(entry.aliases().stream(), former));
  }

  @Override
  public Ranking find(JudgedQuery query, int depth) {
    try {
      TopDocs top = searcher.search(query(query), depth);
      List<String> ids = new ArrayList<>();
      for (ScoreDoc doc : top.scoreDocs) {
        ids.add(searcher.storedFields().document(doc.doc).get(ID));
      }
      return new Ranking(ids, (int) top.totalHits.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(JudgedQuery query) {
    QueryBuilder build = new QueryBuilder(analyzer);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : query.kind().equals(TOPIC) ? List.of(WHOLE) : List.of(JAPANESE, STANDARD)) {
      Query words = build.createBooleanQuery(field, query.query());
      if (words != null) {
        any.add(words, Occur.SHOULD);
      }
    }
    boolean typed = !query.type().equals("all");
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    return typed
        ? all.add(new TermQuery(new Term(TYPE, query.type())), Occur.FILTER).build()
        : all.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }
}
