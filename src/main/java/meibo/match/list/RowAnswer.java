package meibo.match.list;

import java.util.List;
import java.util.Optional;
import meibo.match.Candidate;
import meibo.match.Decision;
import meibo.match.MatchResult;

/**
 * What a row goes home with.
 *
 * @param chosen the organizations that it is
 * @param others candidates that it may be
 * @param byHand true where a person decided
 */
public record RowAnswer(
    Decision decision, List<Candidate> chosen, List<Candidate> others, boolean byHand) {

  /** Candidates that are shown beside those that a row is. */
  private static final int OTHERS = 3;

  /** A person's word for a row that is none of the candidates. */
  public static final String NONE = "none";

  /** The same for one that is to be looked at later. */
  public static final String LATER = "later";

  public RowAnswer {
    chosen = List.copyOf(chosen);
    others = List.copyOf(others);
  }

  /** What the program decided. */
  public static RowAnswer of(MatchResult result) {
    List<Candidate> others =
        result.candidates().stream().filter(c -> !c.match()).limit(OTHERS).toList();
    return new RowAnswer(result.decision(), result.matches(), others, false);
  }

  /** What a person decided: ids with blanks between, {@link #NONE} or {@link #LATER}. */
  public static RowAnswer of(MatchResult result, Optional<String> choice) {
    RowAnswer own = of(result);
    if (choice.isEmpty() || choice.get().equals(own.choice())) {
      return own;
    }
    List<String> ids = List.of(choice.get().split(" ", -1));
    List<Candidate> chosen =
        result.candidates().stream().filter(c -> ids.contains(c.id())).toList();
    if (!chosen.isEmpty()) {
      return new RowAnswer(Decision.MATCH, chosen, List.of(), true);
    }
    return choice.get().equals(NONE)
        ? new RowAnswer(Decision.NONE, List.of(), List.of(), true)
        : own;
  }

  /** The decision as a person would make it. */
  public String choice() {
    return switch (decision) {
      case MATCH -> String.join(" ", chosen.stream().map(Candidate::id).toList());
      case REVIEW -> LATER;
      case NONE -> NONE;
    };
  }
}
