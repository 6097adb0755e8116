package meibo.engine.lucene.window;

import java.io.IOException;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** Documents of letters, frequent and rare ones, in two fields: the second one often empty. */
final class LetterIndex {

  static final String ORDER = "order";

  static final String LETTERS = "aaaaaaaabbbbccdefghij";

  private static final int SEGMENTS = 3;
  private static final int DOCUMENTS = 9_000;

  private LetterIndex() {}

  static void write(Directory directory, Random random) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer())
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setIndexSort(new Sort(new SortField(ORDER, SortField.Type.STRING)));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int segment = 0; segment < SEGMENTS; segment++) {
        for (int i = 0; i < DOCUMENTS / (segment + 1); i++) {
          writer.addDocument(document(random));
        }
        writer.commit();
      }
      writer.deleteDocuments(new Term("gone", "yes"));
    }
  }

  private static Document document(Random random) {
    Document document = new Document();
    document.add(new TextField("one", letters(random, 1 + random.nextInt(12)), Field.Store.NO));
    if (random.nextInt(4) == 0) {
      document.add(new TextField("two", letters(random, 1 + random.nextInt(4)), Field.Store.NO));
    }
    document.add(new StringField("gone", random.nextInt(9) == 0 ? "yes" : "no", Field.Store.NO));
    String order = Integer.toString(random.nextInt(1_000));
    document.add(new SortedDocValuesField(ORDER, new BytesRef(order)));
    return document;
  }

  private static String letters(Random random, int count) {
    return random
        .ints(count, 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining(" "));
  }
}
