package meibo.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row laid on all names of an organization, once for however often it is judged. */
record Comparisons(Row row, KnownOrganization organization, List<Comparison> ways) {

  static Comparisons of(Row row, KnownOrganization organization) {
    return new Comparisons(
        row, organization, organization.names().stream().flatMap(row::with).toList());
  }

  /**
   * The best case for the organization; none where nothing agrees.
   *
   * @param others keys of the names of other organizations that may stand in the row too
   */
  Optional<Judgement> judged(Set<String> others) {
    return ways.stream()
        .map(way -> Judgement.of(row, organization, way, others))
        .max(Comparator.comparingDouble(Judgement::logit))
        .or(this::byNumberAlone);
  }

  /** The same number makes a candidate of an organization whose name is another one. */
  private Optional<Judgement> byNumberAlone() {
    Comparison none = Comparison.whole(organization.names().getFirst(), NameAgreement.NONE, 0);
    return row.corporateNumber()
        .filter(n -> organization.organization().corporateNumber().filter(n::equals).isPresent())
        .map(n -> Judgement.of(row, organization, none, Set.of()));
  }
}
