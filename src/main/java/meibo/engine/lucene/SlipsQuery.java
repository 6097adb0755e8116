package meibo.engine.lucene;

import java.io.IOException;
import meibo.search.Match;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Documents with a term that is the word but for a few edits; each scores 1.
 *
 * <p>Lucene's FuzzyQuery makes the automata of every smaller number of edits besides, for each
 * field anew, to rank terms that are ranked by other means here. It also stops at the fifty nearest
 * terms, so that what is found would hang on how an index is split.
 */
final class SlipsQuery extends MultiTermQuery {

  private final Match.Slips slips;
  private final CompiledAutomaton automaton;

  SlipsQuery(String field, Match.Slips slips, CompiledAutomaton automaton) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.slips = slips;
    this.automaton = automaton;
  }

  /** Accepts the terms within the edits (K. Schulz, S. Mihov, IJDAR 5, 2002). */
  static CompiledAutomaton automaton(Match.Slips slips) {
    String kept = slips.token().substring(0, slips.keptLength());
    String rest = slips.token().substring(slips.keptLength());
    var automaton = new LevenshteinAutomata(rest, true).toAutomaton(slips.edits(), kept);
    return new CompiledAutomaton(automaton, true, false);
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return automaton.getTermsEnum(terms);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.consumeTermsMatching(this, field, () -> automaton.runAutomaton);
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
