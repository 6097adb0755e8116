package meibo.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row laid on all names of an organization, once for however often it is judged. */
record Comparisons(Row row, KnownOrganization organization, List<Comparison> ways) {

  static Comparisons of(Row row, KnownOrganization organization) {
    return new Comparisons(
        row, organization, organization.names().stream().flatMap(row::with).toList());
  }

  /**
   * The best case for the organization; none where nothing agrees.
   *
   * @param others organizations that may stand in the row too
   */
  Optional<Judgement> judged(Others others) {
    return ways.stream()
        .map(way -> Judgement.of(row, organization, way, others))
        .max(Comparator.comparingDouble(Judgement::logit))
        .or(this::byNumberAlone);
  }

  /** Keys of its names that stand whole in the row. */
  Stream<String> wholeInRow() {
    return ways.stream()
        .filter(
            w -> w.agreement() == NameAgreement.EXACT || w.agreement() == NameAgreement.CONTAINED)
        .map(w -> w.name().writing().key());
  }

  /** The same number makes a candidate of an organization whose name is another one. */
  private Optional<Judgement> byNumberAlone() {
    Comparison none = Comparison.whole(organization.names().getFirst(), NameAgreement.NONE, 0);
    return row.corporateNumber()
        .filter(n -> organization.organization().corporateNumber().filter(n::equals).isPresent())
        .map(n -> Judgement.of(row, organization, none, Others.NONE));
  }
}
