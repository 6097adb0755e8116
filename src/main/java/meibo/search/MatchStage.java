package meibo.search;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways to be a hit, planned when an engine comes to it: most questions are answered by
 * the first.
 */
public final class MatchStage {

  private final SearchResults.How how;
  private final Supplier<Match> plan;
  private @Nullable Match match;

  MatchStage(SearchResults.How how, Supplier<Match> plan) {
    this.how = how;
    this.plan = plan;
  }

  /** How hits of this stage match. */
  public SearchResults.How how() {
    return how;
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
