package meibo.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import meibo.search.Edits;

/**
 * A candidate with its score, before the others are looked at.
 *
 * @param comparison the best of all its names and of all ways to agree
 */
record Judgement(
    KnownOrganization organization, Comparison comparison, Features features, double logit) {

  /**
   * The case for an organization by one way to agree.
   *
   * @param others keys of the names of other organizations that may stand in the row too
   */
  static Judgement of(
      Row row, KnownOrganization organization, Comparison comparison, Set<String> others) {
    Features features = features(row, organization, comparison, others);
    return new Judgement(organization, comparison, features, Scoring.logit(comparison, features));
  }

  private static Features features(
      Row row, KnownOrganization organization, Comparison comparison, Set<String> others) {
    KnownName name = comparison.name();
    return new Features(
        comparison.agreement(),
        name.role(),
        name.text(),
        1 - Edits.share(row.whole().key(), name.writing().key()),
        Math.min(1, (double) comparison.explained() / Math.max(1, row.whole().key().length())),
        FormAgreement.of(row.whole(), name.writing()),
        AddressAgreement.of(row.address(), organization.organization().address()),
        FactAgreement.of(row.corporateNumber(), organization.organization().corporateNumber()),
        FactAgreement.of(row.host(), organization.host()),
        Rest.worstInRow(
            comparison.inRow().stream().map(l -> inRow(l, row, organization, others)).toList()),
        texts(comparison.inRow()),
        Rest.worstInName(comparison.inName().stream().map(l -> inName(l, comparison)).toList()),
        texts(comparison.inName()));
  }

  private static Rest inRow(
      Leftover leftover, Row row, KnownOrganization organization, Set<String> others) {
    String key = leftover.text().replace(" ", "");
    if (organization.names().stream().anyMatch(n -> n.writing().key().equals(key))) {
      return Rest.NOTHING;
    }
    Rest rest = leftover.rest(organization.local());
    // 兵庫県 before a name is where it is; 兵庫県 in a list with commas is one of several.
    boolean place = (rest == Rest.NOISE && !row.isList()) || organization.local().contains(key);
    return others.contains(key) && !place ? Rest.ORGANIZATION : rest;
  }

  /** What stands before a unit's own name is the body that it belongs to. */
  private static Rest inName(Leftover leftover, Comparison comparison) {
    Rest rest = leftover.rest("");
    boolean before =
        comparison.agreement() == NameAgreement.PART
            && comparison.name().writing().key().startsWith(leftover.text());
    return before && rest != Rest.NEUTRAL && rest != Rest.NOISE ? Rest.OWNER : rest;
  }

  private static List<String> texts(List<Leftover> leftovers) {
    return leftovers.stream().map(Leftover::text).toList();
  }

  /** Keys of names that, found in the row, make another organization of what is left over. */
  Stream<String> keys() {
    return comparison.agreement() == NameAgreement.EXACT
            || comparison.agreement() == NameAgreement.CONTAINED
        ? Stream.of(comparison.name().writing().key())
        : Stream.empty();
  }

  boolean isMatch() {
    return logit >= Scoring.MATCH;
  }

  /** A match that accounts for the whole row: no other organization stands in it. */
  boolean isClear() {
    boolean whole = features.inRow() == Rest.NOTHING && features.inName() == Rest.NOTHING;
    return isMatch() && whole && features.explained() == 1;
  }

  Candidate candidate(boolean match) {
    return new Candidate(
        organization.organization().id(),
        organization.organization().name(),
        Scoring.score(logit),
        match,
        features);
  }
}
