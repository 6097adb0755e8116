package meibo.engine.lucene;

import java.io.IOException;
import meibo.search.Match;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;

/**
 * Documents with a term that is the word but for a few edits; each scores 1.
 *
 * <p>Lucene's FuzzyQuery makes the automata of every smaller number of edits besides, for each
 * field anew, to rank terms that are ranked by other means here. It also stops at the fifty nearest
 * terms, so that what is found would hang on how an index is split.
 */
final class SlipsQuery extends MultiTermQuery {

  private final Match.Slips slips;
  private final SlipsTerms near;

  SlipsQuery(String field, Match.Slips slips, SlipsTerms near) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.slips = slips;
    this.near = near;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return near.of(terms);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.consumeTermsMatching(this, field, near::bytes);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + slips;
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && other instanceof SlipsQuery q && q.slips.equals(slips);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + slips.hashCode();
  }
}
