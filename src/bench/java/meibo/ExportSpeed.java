package meibo;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.Language;
import meibo.export.Export;
import meibo.export.ExportFormat;
import meibo.export.Publication;
import meibo.search.SearchQuery;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures the CSV export of a whole directory against reading its stored records bare, in the
 * order in which they lie, in the same process.
 *
 * <p>{@code ExportSpeed DATA INDEX}
 */
public final class ExportSpeed {

  private static final int TURNS = 5;

  private ExportSpeed() {}

  public static void main(String... args) throws Exception {
    Path index = Path.of(args[1]);
    Settings settings =
        new Settings(Path.of(args[0]), index, Settings.Engine.LUCENE, Optional.empty());
    try (Session session = new EngineWorkshop().open(settings)) {
      for (int turn = 0; turn < TURNS; turn++) {
        readBare(index);
        export(session);
      }
    }
  }

  private static void readBare(Path index) throws IOException {
    long start = System.nanoTime();
    long cpu = cpu();
    long bytes = 0;
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
      StoredFields stored = reader.storedFields();
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        bytes += stored.document(doc).getBinaryValue("record").length;
      }
      System.out.printf(
          "bare    %,d records, %,d bytes: %.2f s, of the processor %.2f s%n",
          reader.maxDoc(), bytes, (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
    }
  }

  private static void export(Session session) {
    SearchQuery all = SearchQuery.everything(Language.JA);
    Publication publication =
        new Publication(
            path -> path,
            session.directory(),
            session.vocabulary(),
            session.search().generation().built());
    long cpu = cpu();
    Counted out = new Counted();
    Export.of(ExportFormat.CSV, all, Map.<String, List<String>>of())
        .write(session.search(), publication, out);
    long end = System.nanoTime();
    System.out.printf(
        "export  %,d bytes: %.2f s, of the processor %.2f s, header after %.0f ms, first rows after %.0f ms, heap %d MB%n",
        out.bytes,
        (end - out.start) / 1e9,
        (cpu() - cpu) / 1e9,
        (out.first - out.start) / 1e6,
        (out.second - out.start) / 1e6,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  /** What this thread has had of the processor: others may be at work on the machine. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Takes bytes and keeps only when they came. */
  private static final class Counted extends OutputStream {
    private final long start = System.nanoTime();
    private long first;
    private long second;
    private long bytes;

    @Override
    public void write(int b) {
      count(1);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      count(length);
    }

    private void count(int length) {
      if (bytes <= 3) { // the byte order mark alone is no answer
        first = System.nanoTime();
      } else if (second == 0) {
        second = System.nanoTime();
      }
      bytes += length;
    }
  }
}
