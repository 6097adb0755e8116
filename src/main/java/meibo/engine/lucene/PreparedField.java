package meibo.engine.lucene;

import java.util.List;
import meibo.index.IndexField;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.jspecify.annotations.Nullable;

/** A field of prepared tokens. The writer brings the stream of the last document's field back. */
final class PreparedField extends Field {

  private final List<List<String>> values;

  PreparedField(IndexField field, FieldType type, List<List<String>> values) {
    super(field.id(), type);
    this.values = values;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    return reuse instanceof PreparedTokens stream
        ? stream.over(values)
        : new PreparedTokens(values);
  }
}
