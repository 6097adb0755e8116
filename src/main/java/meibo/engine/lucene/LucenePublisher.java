package meibo.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import meibo.catalog.EntryKey;
import meibo.index.IndexField;
import meibo.search.DocumentPipeline;
import meibo.search.IndexPublisher;
import meibo.search.SyncReport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Brings the index in a folder in line with the directory. Nothing shows before the one commit at
 * the end; a crash before it leaves the old commit, whole.
 */
public final class LucenePublisher implements IndexPublisher {

  private final Directory directory;
  private final IndexWriter writer;

  private LucenePublisher(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Takes the index in the folder for writing. An index that cannot be read, for it is broken or of
   * another version of Lucene, is thrown away: the data files hold all that was in it.
   *
   * @throws AnotherWriter where another process is writing it
   */
  public static LucenePublisher open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return over(directory);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new AnotherWriter(folder, e);
    }
  }

  static LucenePublisher over(Directory directory) throws IOException {
    UnreadableIndex.clear(directory);
    boolean anew = UnreadableIndex.isUseless(directory, LuceneDocuments.ORDER);
    // A new beginning with higher numbers than before: who reads the old one sees that it is new.
    OpenMode mode = anew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND;
    return new LucenePublisher(directory, new IndexWriter(directory, config().setOpenMode(mode)));
  }

  @Override
  public SyncReport sync(
      String language, String digest, Map<String, String> smallFiles, Documents documents)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      boolean rebuild = !language.equals(indexedLanguage());
      if (rebuild) {
        writer.deleteAll();
      }
      SyncPass pass = rebuild ? SyncPass.overNothing() : SyncPass.over(reader);
      writeAll(documents, pass);
      for (String key : pass.unseen()) {
        writer.deleteDocuments(new Term(IndexField.KEY.id(), key));
      }
      SyncReport report = pass.report(rebuild);
      commit(report, language, digest, smallFiles);
      return report;
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      closeWriter();
    } finally {
      directory.close();
    }
  }

  /** Gives the index free for other writers; what is not committed is dropped. */
  void closeWriter() throws IOException {
    writer.rollback();
  }

  private void writeAll(Documents documents, SyncPass pass) throws IOException {
    try (DocumentPipeline<Document> pipeline = new DocumentPipeline<>()) {
      documents.each(draft -> write(draft, pass, pipeline));
      pipeline.finish();
    }
  }

  private void write(Draft draft, SyncPass pass, DocumentPipeline<Document> pipeline) {
    Supplier<Document> document = () -> LuceneDocuments.document(draft.document().get());
    switch (pass.see(draft.key(), draft.fingerprint())) {
      case UNCHANGED -> {}
      case ADDED -> pipeline.add(document, this::add);
      case CHANGED -> pipeline.add(document, d -> update(draft.key(), d));
    }
  }

  private void add(Document document) {
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void update(EntryKey key, Document document) {
    try {
      writer.updateDocument(new Term(IndexField.KEY.id(), key.toString()), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void commit(
      SyncReport report, String language, String digest, Map<String, String> smallFiles)
      throws IOException {
    if (report.wroteNothing() && digest.equals(committed(CommitData.DIGEST))) {
      return;
    }
    makeOneSegment();
    Map<String, String> data = new HashMap<>();
    smallFiles.forEach((name, text) -> data.put(CommitData.FILE + name, text));
    data.put(CommitData.DIGEST, digest);
    data.put(CommitData.LANGUAGE, language);
    data.put(CommitData.BUILT, Instant.now().toString());
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /**
   * Words are looked up once for each segment, and many questions are little else. Deleted
   * documents go with it: they would still count in the statistics of BM25, and the order would
   * depend on history.
   */
  private void makeOneSegment() throws IOException {
    writer.forceMerge(1);
  }

  private String indexedLanguage() {
    return committed(CommitData.LANGUAGE);
  }

  private String committed(String name) {
    if (writer.getLiveCommitData() == null) {
      return "";
    }
    for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
      if (entry.getKey().equals(name)) {
        return entry.getValue();
      }
    }
    return "";
  }

  static IndexWriterConfig config() {
    // No analyzer: every token comes prepared.
    return new IndexWriterConfig().setIndexSort(LuceneDocuments.ORDER).setUseCompoundFile(false);
  }
}
