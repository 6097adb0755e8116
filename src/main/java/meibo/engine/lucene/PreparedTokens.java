package meibo.engine.lucene;

import java.util.Iterator;
import java.util.List;
import meibo.index.IndexField;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Tokens that are ready, one position each, with the gap between two values. */
final class PreparedTokens extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private List<List<String>> values;
  private Iterator<List<String>> nextValues;
  private Iterator<String> tokens = List.<String>of().iterator();
  private boolean first = true;

  PreparedTokens(List<List<String>> values) {
    this.values = values;
    this.nextValues = values.iterator();
  }

  /** This stream with other values, which {@link #reset} begins. */
  PreparedTokens over(List<List<String>> others) {
    values = others;
    return this;
  }

  @Override
  public void reset() {
    nextValues = values.iterator();
    tokens = List.<String>of().iterator();
    first = true;
  }

  @Override
  public boolean incrementToken() {
    int step = 1;
    while (!tokens.hasNext()) {
      if (!nextValues.hasNext()) {
        return false;
      }
      tokens = nextValues.next().iterator();
      step = first ? 1 : IndexField.GAP;
    }
    clearAttributes();
    term.append(tokens.next());
    increment.setPositionIncrement(step);
    first = false;
    return true;
  }
}
