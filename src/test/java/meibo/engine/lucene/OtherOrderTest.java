package meibo.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import meibo.catalog.Organization;
import meibo.catalog.RecordJson;
import meibo.catalog.Vocabulary;
import meibo.catalog.json.EntryWriter;
import meibo.index.DocumentBuilder;
import meibo.search.IndexPublisher.Draft;
import meibo.text.Morphology;
import meibo.text.NameAnalysis;
import meibo.tiny.TinyRecords;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents lie in the order of names; what an older Meibo wrote in another order goes. */
class OtherOrderTest {

  private static final DocumentBuilder BUILDER =
      new DocumentBuilder(new NameAnalysis(Morphology.standard()), Vocabulary.standard());

  @TempDir private Path folder;

  @Test
  void anIndexInAnotherOrderIsBuiltAnew() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter older = new IndexWriter(directory, new IndexWriterConfig())) {
      older.addDocument(new Document());
      older.addDocument(new Document());
    }
    publish();
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.numDocs()).isEqualTo(1);
      assertThat(reader.leaves())
          .extracting(leaf -> leaf.reader().getMetaData().sort())
          .containsOnly(LuceneDocuments.ORDER);
    }
  }

  @Test
  void anIndexInThisOrderIsKept() throws IOException {
    publish();
    try (Directory directory = FSDirectory.open(folder)) {
      assertThat(UnreadableIndex.isUseless(directory, LuceneDocuments.ORDER)).isFalse();
    }
  }

  private void publish() throws IOException {
    Organization organization = TinyRecords.organization("aoba", "株式会社青葉");
    RecordJson record = new RecordJson(EntryWriter.write(organization));
    Draft draft =
        new Draft(
            organization.key(), "1", () -> BUILDER.document(organization, record, "1", List.of()));
    try (LucenePublisher publisher = LucenePublisher.open(folder)) {
      publisher.sync("1", "1", Map.of(), sink -> sink.accept(draft));
    }
  }
}
