package meibo.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of nine documents all have a frequent word and one has a rare word. */
class BreadthTest {

  private static final Query FREQUENT = word("frequent");
  private static final Query RARE = word("rare");

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private Breadth breadth;

  @BeforeEach
  void write() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < 9; i++) {
        Document document = new Document();
        String text = i == 0 ? "frequent rare" : "frequent";
        document.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    IndexSearcher searcher = new IndexSearcher(reader);
    breadth = new Breadth(searcher, new IndexTerms(searcher));
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void aRareWordIsNarrowAndAFrequentOneIsNot() throws IOException {
    assertThat(breadth.isNarrow(RARE)).isTrue();
    assertThat(breadth.isNarrow(FREQUENT)).isFalse();
    assertThat(breadth.isNarrow(MatchAllDocsQuery.INSTANCE)).isFalse();
  }

  @Test
  void whatHasToMatchMakesItNarrowAndWhatMayDoesNot() throws IOException {
    assertThat(breadth.isNarrow(both(Occur.MUST, Occur.MUST))).isTrue();
    assertThat(breadth.isNarrow(both(Occur.MUST, Occur.FILTER))).isTrue();
    assertThat(breadth.isNarrow(both(Occur.MUST, Occur.SHOULD))).isFalse();
    assertThat(breadth.isNarrow(both(Occur.SHOULD, Occur.SHOULD))).isFalse();
  }

  @Test
  void aPhraseIsAsNarrowAsItsRarestWord() throws IOException {
    assertThat(breadth.isNarrow(new PhraseQuery("text", "frequent", "rare"))).isTrue();
    assertThat(breadth.isNarrow(new PhraseQuery("text", "frequent", "frequent"))).isFalse();
  }

  @Test
  void theBestOfSeveralIsAsBroadAsAllOfThem() throws IOException {
    Query best = new DisjunctionMaxQuery(List.of(RARE, FREQUENT), 0);
    assertThat(breadth.isNarrow(new ConstantScoreQuery(best))).isFalse();
  }

  private static Query both(Occur frequent, Occur rare) {
    return new BooleanQuery.Builder().add(FREQUENT, frequent).add(RARE, rare).build();
  }

  private static Query word(String word) {
    return new TermQuery(new Term("text", word));
  }
}
