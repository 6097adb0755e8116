package meibo.engine.lucene;

import java.io.IOException;
import meibo.search.Deadline;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Documents with a term that begins so; each scores 1.
 *
 * <p>Lucene's PrefixQuery makes and compiles an automaton, which takes longer than to find the
 * place in the terms and to read on while they begin so: a name is asked for in a dozen fields.
 */
final class StartsQuery extends MultiTermQuery {

  private final BytesRef start;

  StartsQuery(String field, String start) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.start = new BytesRef(start);
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new Starting(terms.iterator(), start);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + start.utf8ToString() + "*";
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && other instanceof StartsQuery q && q.start.equals(start);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + start.hashCode();
  }

  private static final class Starting extends FilteredTermsEnum {

    /** Terms between two looks at the clock. */
    private static final int TERMS = 1024;

    private final BytesRef start;
    private int seen;

    Starting(TermsEnum terms, BytesRef start) {
      super(terms);
      this.start = start;
      setInitialSeekTerm(start);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      seen++;
      if (seen % TERMS == 0) {
        Deadline.check();
      }
      return StringHelper.startsWith(term, start) ? AcceptStatus.YES : AcceptStatus.END;
    }
  }
}
