package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import meibo.catalog.EntryType;
import meibo.catalog.RecordJson;
import meibo.catalog.json.EntryReader;
import meibo.index.DrawnText;
import meibo.index.IndexField;
import meibo.search.Found;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/** The stored fields of one document, taken as they come, and the entry that they make. */
final class StoredEntry extends StoredFieldVisitor {

  /** The objects and the key: some 200 bytes. */
  private static final int SMALL_THINGS = 200;

  private String key = "";
  private byte[] record = {};
  private final List<String> drawn = new ArrayList<>(0);

  private StoredEntry() {}

  static StoredEntry read(StoredFields stored, int doc) throws IOException {
    StoredEntry entry = new StoredEntry();
    stored.document(doc, entry);
    return entry;
  }

  Found found(float score) {
    EntryType type = LuceneDocuments.key(key).orElseThrow().type();
    return new Found(
        EntryReader.trusted(type, record),
        new RecordJson(record),
        drawn.stream().map(DrawnText::parse).toList(),
        score);
  }

  /** What it takes, about. */
  int bytes() {
    return record.length + drawn.stream().mapToInt(String::length).sum() + SMALL_THINGS;
  }

  @Override
  public Status needsField(FieldInfo field) {
    return Status.YES; // nothing else is stored
  }

  /** Lucene makes the bytes for whom it calls, so that they need no copy. */
  @Override
  public void binaryField(FieldInfo field, byte[] value) {
    record = value;
  }

  @Override
  public void stringField(FieldInfo field, String value) {
    if (field.name.equals(IndexField.KEY.id())) {
      key = value;
    } else {
      drawn.add(value);
    }
  }
}
