package meibo.match;

import java.util.List;

/**
 * What a row is.
 *
 * @param id that of the query
 * @param candidates the likeliest first; also those that the decision is against
 */
public record MatchResult(String id, Decision decision, List<Candidate> candidates) {

  public MatchResult {
    candidates = List.copyOf(candidates);
  }

  /** The organizations that the row is taken for: one, several, or none without a match. */
  public List<Candidate> matches() {
    return candidates.stream().filter(Candidate::match).toList();
  }

  MatchResult withId(String another) {
    return new MatchResult(another, decision, candidates);
  }
}
