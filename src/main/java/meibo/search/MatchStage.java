package meibo.search;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways to be a hit, planned when an engine comes to it: most questions are answered by
 * the first.
 */
public final class MatchStage {

  private final SearchResults.How how;
  private final Thesaurus.Reach reach;
  private final Supplier<Match> plan;
  private @Nullable Match match;

  MatchStage(SearchResults.How how, Thesaurus.Reach reach, Supplier<Match> plan) {
    this.how = how;
    this.reach = reach;
    this.plan = plan;
  }

  MatchStage(SearchResults.How how, Supplier<Match> plan) {
    this(how, Thesaurus.Reach.NEAR, plan);
  }

  /** How hits of this stage match. */
  public SearchResults.How how() {
    return how;
  }

  /** How far from the concepts of the query its hits may be. */
  Thesaurus.Reach reach() {
    return reach;
  }

  /** What to ask; always the same. For one thread. */
  public Match match() {
    Match planned = match;
    if (planned == null) {
      planned = plan.get();
      match = planned;
    }
    return planned;
  }

  @Override
  public String toString() {
    return how + " " + match();
  }
}
