package meibo.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/**
 * Stored fields for who asks for documents in the order in which they lie. Where many of a block
 * are wanted it is unpacked once for all of them, as for a merge; where few are, only the parts
 * that they are in.
 */
final class OrderedFields extends StoredFields {

  /** Where one document of so many is wanted, most parts of a block are; measured. */
  private static final int DENSE = 16;

  private final List<LeafReaderContext> leaves;
  private final int[] wanted;
  private int end;
  private int base;
  private StoredFields leaf = this;

  /**
   * @param wanted the documents that will be asked for, in their order
   */
  OrderedFields(IndexReader reader, int[] wanted) {
    this.leaves = reader.leaves();
    this.wanted = wanted;
  }

  @Override
  public void document(int doc, StoredFieldVisitor visitor) throws IOException {
    if (doc >= end || doc < base) {
      open(leaves.get(ReaderUtil.subIndex(doc, leaves)));
    }
    leaf.document(doc - base, visitor);
  }

  private void open(LeafReaderContext context) throws IOException {
    LeafReader reader = context.reader();
    base = context.docBase;
    end = base + reader.maxDoc();
    leaf =
        isDense() && reader instanceof CodecReader codec
            ? codec.getFieldsReader().getMergeInstance()
            : reader.storedFields();
  }

  /** True where so many of this leaf are wanted, from the first to the last of them. */
  private boolean isDense() {
    int from = placeOf(base);
    int to = placeOf(end);
    return wanted[to - 1] - wanted[from] < (to - from) * DENSE;
  }

  private int placeOf(int doc) {
    int place = Arrays.binarySearch(wanted, doc);
    return place < 0 ? -place - 1 : place;
  }
}
