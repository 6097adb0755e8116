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
    Judgement first = ownUnit(judgements.getFirst());
    List<Judgement> taken = new ArrayList<>(List.of(first));
    for (Judgement other : besides(first)) {
      if (other.isMatch() && taken.stream().allMatch(t -> areTwo(t, other))) {
        taken.add(other);
      } else if (isRival(first, other)) {
        return List.of();
      }
    }
    return taken;
  }

  /** The others, without the body that the first is a unit of. */
  private List<Judgement> besides(Judgement first) {
    return judgements.stream()
        .filter(j -> !j.equals(first) && !first.organization().isWithin(j.organization()))
        .toList();
  }

  /** Where a row names a body and its unit, which the directory has too, the unit is meant. */
  private Judgement ownUnit(Judgement first) {
    if (first.features().inRow() == Rest.NOTHING) {
      return first;
    }
    return judgements.stream()
        .filter(j -> j.isMatch() && j.organization().isWithin(first.organization()))
        .findFirst()
        .orElse(first);
  }

  /** Both stand in the row, one beside the other, and neither is a part of the other. */
  private static boolean areTwo(Judgement one, Judgement other) {
    return one.features().inRow() == Rest.ORGANIZATION
        && other.features().inRow() == Rest.ORGANIZATION
        && other.organization().names().stream().anyMatch(n -> one.leaves(n.writing().key()))
        && !one.organization().isWithin(other.organization())
        && !other.organization().isWithin(one.organization());
  }

  /** As likely, and explaining no less of the row. */
  private static boolean isRival(Judgement first, Judgement other) {
    return first.logit() - other.logit() < Scoring.MARGIN
        && other.comparison().explained() >= first.comparison().explained();
  }
}
