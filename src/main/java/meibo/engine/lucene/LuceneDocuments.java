package meibo.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import meibo.catalog.Coded;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.index.Facet;
import meibo.index.IndexDocument;
import meibo.index.IndexField;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** Index documents as Lucene's documents, and what their keys say. */
final class LuceneDocuments {

  /** The facet dimension of the entry type, beside those of {@link Facet}. */
  static final String TYPE = "type";

  static final FacetsConfig FACETS = facetsConfig();

  /**
   * How the documents lie: by Japanese name, the order of the whole list and of its export, which
   * so reads each stored block once.
   */
  static final Sort ORDER = new Sort(order(IndexField.SORT_JA, false), ties());

  private static final FieldType POSITIONS = tokens(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType FREQUENCIES = tokens(IndexOptions.DOCS_AND_FREQS);

  private LuceneDocuments() {}

  /** True where the documents of a segment lie in the order of the field. */
  static boolean isInOrder(LeafReader segment, IndexField field) {
    return field == IndexField.SORT_JA && ORDER.equals(segment.getMetaData().sort());
  }

  static Document document(IndexDocument from) {
    Document to = new Document();
    keyword(to, IndexField.KEY, from.key().toString());
    to.add(new BinaryDocValuesField(IndexField.FINGERPRINT.id(), new BytesRef(from.fingerprint())));
    from.keywords().forEach((field, values) -> values.forEach(v -> keyword(to, field, v)));
    from.tokens()
        .forEach(
            (field, values) ->
                to.add(
                    new PreparedField(
                        field,
                        field.kind() == IndexField.Kind.TOKENS ? POSITIONS : FREQUENCIES,
                        values)));
    from.years().forEach((field, year) -> to.add(new IntPoint(field.id(), year)));
    from.order()
        .forEach((field, v) -> to.add(new SortedDocValuesField(field.id(), new BytesRef(v))));
    to.add(new SortedSetDocValuesFacetField(TYPE, from.key().type().id()));
    from.facets().forEach((facet, values) -> values.forEach(v -> facet(to, facet, v)));
    to.add(new StoredField(IndexField.KEY.id(), from.key().toString()));
    to.add(new StoredField(IndexField.RECORD.id(), from.record().bytes()));
    from.drawn().forEach(d -> to.add(new StoredField(IndexField.DRAWN.id(), d.line())));
    return withFacets(to);
  }

  private static Document withFacets(Document document) {
    try {
      return FACETS.build(document);
    } catch (IOException e) {
      throw new UncheckedIOException("there is no taxonomy to write to", e);
    }
  }

  /** Type and id of a document as its {@link IndexField#KEY} writes them. */
  static Optional<EntryKey> key(String written) {
    int slash = written.indexOf('/');
    return Coded.find(EntryType.class, written.substring(0, slash))
        .map(type -> new EntryKey(type, written.substring(slash + 1)));
  }

  private static void keyword(Document to, IndexField field, String value) {
    to.add(new StringField(field.id(), value, Field.Store.NO));
  }

  private static void facet(Document to, Facet facet, String value) {
    to.add(new SortedSetDocValuesFacetField(facet.id(), value));
  }

  /** By a field, entries without a value last. */
  static SortField order(IndexField field, boolean backwards) {
    return new SortField(
        field.id(),
        SortField.Type.STRING,
        backwards,
        backwards ? SortField.STRING_FIRST : SortField.STRING_LAST);
  }

  /** By type, then id. */
  static SortField ties() {
    return new SortField(IndexField.SORT_KEY.id(), SortField.Type.STRING);
  }

  private static FieldType tokens(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  private static FacetsConfig facetsConfig() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.id(), true);
    }
    return config;
  }
}
