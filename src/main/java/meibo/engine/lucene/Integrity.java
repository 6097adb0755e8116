package meibo.engine.lucene;

import java.io.IOException;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;

/** Whether an index is, byte for byte, what was written. Opening it reads only where it begins. */
final class Integrity {

  private Integrity() {}

  /**
   * Reads every file through and compares the sums at their ends.
   *
   * @throws IOException where one is not what was written
   */
  static void check(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      ((CodecReader) leaf.reader()).checkIntegrity();
    }
  }

  /** Bytes of its segments. */
  static long bytes(IndexReader reader) {
    ToLongFunction<LeafReaderContext> size =
        leaf -> {
          try {
            return ((SegmentReader) leaf.reader()).getSegmentInfo().sizeInBytes();
          } catch (IOException gone) {
            return 0;
          }
        };
    return reader.leaves().stream().mapToLong(size).sum();
  }
}
