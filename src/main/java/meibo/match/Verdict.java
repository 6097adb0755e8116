package meibo.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From the scores of all candidates to a decision about the row. */
final class Verdict {

  private static final Comparator<Judgement> BEST_FIRST =
      Comparator.comparingDouble(Judgement::logit)
          .reversed()
          .thenComparing(j -> j.organization().organization().id());

  private final List<Judgement> judgements;

  Verdict(List<Judgement> judgements) {
    this.judgements = judgements.stream().sorted(BEST_FIRST).toList();
  }

  MatchResult result(String id, int limit) {
    List<Judgement> taken = taken();
    List<Candidate> candidates = new ArrayList<>();
    taken.forEach(j -> candidates.add(j.candidate(true)));
    judgements.stream()
        .filter(j -> !taken.contains(j) && Scoring.score(j.logit()) > 0)
        .limit(Math.max(0, limit - taken.size()))
        .forEach(j -> candidates.add(j.candidate(false)));
    return new MatchResult(id, decision(taken), candidates);
  }

  private Decision decision(List<Judgement> taken) {
    if (!taken.isEmpty()) {
      return Decision.MATCH;
    }
    boolean near = !judgements.isEmpty() && judgements.getFirst().logit() >= Scoring.REVIEW;
    return near ? Decision.REVIEW : Decision.NONE;
  }

  /** The organizations that the row surely names: most often one. */
  private List<Judgement> taken() {
    if (judgements.isEmpty() || !judgements.getFirst().isMatch()) {
      return List.of();
    }
    Judgement first = judgements.getFirst();
    List<Judgement> taken = new ArrayList<>(List.of(first));
    for (Judgement other : judgements.subList(1, judgements.size())) {
      if (other.isMatch() && taken.stream().allMatch(t -> areTwo(t, other))) {
        taken.add(other);
      } else if (isRival(first, other)) {
        return List.of();
      }
    }
    return taken;
  }

  /** Both stand in the row, one beside the other, and neither is a part of the other. */
  private static boolean areTwo(Judgement one, Judgement other) {
    return one.features().inRow() == Rest.ORGANIZATION
        && other.features().inRow() == Rest.ORGANIZATION
        && one.features().unexplained().contains(other.comparison().name().writing().key())
        && !one.organization().isWithin(other.organization())
        && !other.organization().isWithin(one.organization());
  }

  /** As likely, and explaining no less of the row. */
  private static boolean isRival(Judgement first, Judgement other) {
    return first.logit() - other.logit() < Scoring.MARGIN
        && other.comparison().explained() >= first.comparison().explained();
  }
}
