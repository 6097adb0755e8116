package meibo.engine.lucene;

import java.util.List;
import meibo.index.IndexField;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * A field of prepared tokens. The writer brings back the stream that it last read for a field of
 * this name, in the same thread and to its end, and it is filled anew: a stream with its attributes
 * costs more to make than the few tokens of a field to read.
 */
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
