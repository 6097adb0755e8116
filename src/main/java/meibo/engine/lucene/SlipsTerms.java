package meibo.engine.lucene;

import java.io.IOException;
import meibo.search.Edits;
import meibo.search.Match;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/** The terms that are a word but for a few edits. */
final class SlipsTerms {

  /**
   * Of so few terms each is compared: an automaton, which goes straight to those that it accepts,
   * takes some tenths of a millisecond to be made.
   */
  private static final int FEW = 5_000;

  /** Of terms whose beginning is known only one in some is read. */
  private static final int LETTERS = 16;

  private final Match.Slips slips;
  private @Nullable CompiledAutomaton automaton;

  SlipsTerms(Match.Slips slips) {
    this.slips = slips;
  }

  /** Those of a field of one segment. */
  TermsEnum of(Terms terms) throws IOException {
    int few = slips.kept() > 0 ? FEW * LETTERS : FEW;
    return terms.size() >= 0 && terms.size() <= few
        ? new Compared(terms.iterator(), slips)
        : automaton().getTermsEnum(terms);
  }

  ByteRunAutomaton bytes() {
    return automaton().runAutomaton;
  }

  /** Accepts the terms within the edits (K. Schulz, S. Mihov, IJDAR 5, 2002). */
  private CompiledAutomaton automaton() {
    if (automaton == null) {
      var levenshtein = new LevenshteinAutomata(slips.rest(), true);
      automaton =
          new CompiledAutomaton(
              levenshtein.toAutomaton(slips.edits(), slips.beginning()), true, false);
    }
    return automaton;
  }

  /** Compares each term that begins as it has to. */
  private static final class Compared extends FilteredTermsEnum {

    private final BytesRef beginning;
    private final int kept;
    private final Edits edits;
    private final int most;
    private int[] points = new int[0];

    Compared(TermsEnum terms, Match.Slips slips) {
      super(terms);
      beginning = new BytesRef(slips.beginning());
      kept = slips.keptLength();
      edits = new Edits(slips.rest());
      most = slips.edits();
      setInitialSeekTerm(beginning);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      if (!StringHelper.startsWith(term, beginning)) {
        return AcceptStatus.END;
      }
      points = points.length < term.length ? new int[term.length] : points;
      int length = UnicodeUtil.UTF8toUTF32(term, points);
      return edits.to(points, kept, length - kept, most) <= most
          ? AcceptStatus.YES
          : AcceptStatus.NO;
    }
  }
}
