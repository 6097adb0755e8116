package meibo.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import meibo.search.IndexPublisher;
import meibo.search.SyncReport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;

/**
 * Indexes the documents that Meibo prepares with an IndexWriter of the same settings, and times
 * nothing else: documents are prepared with all their tokens, some ten thousand at a time, while
 * the clock stands still. The merges of a batch end within its time.
 */
public final class BareWriter implements IndexPublisher {

  private static final int BATCH = 10_000;

  private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
  private final IndexWriter writer;
  private final List<Document> batch = new ArrayList<>();
  private long nanos;
  private long cpu;
  private int documents;

  public BareWriter(Path folder) throws IOException {
    writer =
        new IndexWriter(
            FSDirectory.open(folder), LucenePublisher.config().setMergeScheduler(merges));
  }

  @Override
  public SyncReport sync(
      String language, String digest, Map<String, String> smallFiles, Documents all)
      throws IOException {
    all.each(draft -> take(draft));
    write();
    timed(
        () -> {
          writer.forceMerge(1);
          writer.commit();
        });
    return new SyncReport(documents, 0, 0, 0, true);
  }

  /** Wall clock, in seconds. */
  public double seconds() {
    return nanos / 1e9;
  }

  /** Seconds of processor time of the whole process, merges and collection of garbage included. */
  public double cpuSeconds() {
    return cpu / 1e9;
  }

  private void take(Draft draft) {
    try {
      batch.add(LuceneDocuments.document(draft.document().get()));
      if (batch.size() == BATCH) {
        write();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() throws IOException {
    timed(
        () -> {
          for (Document document : batch) {
            writer.addDocument(document);
          }
          merges.sync();
        });
    documents += batch.size();
    batch.clear();
  }

  private interface Work {
    void run() throws IOException;
  }

  private void timed(Work work) throws IOException {
    long cpuBefore = processCpu();
    long before = System.nanoTime();
    work.run();
    nanos += System.nanoTime() - before;
    cpu += processCpu() - cpuBefore;
  }

  private static long processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
