package meibo.match;

import java.util.List;
import meibo.search.Edits;

/**
 * A candidate with its score, before the others are looked at.
 *
 * @param comparison the best of all its names and of all ways to agree
 */
record Judgement(
    KnownOrganization organization, Comparison comparison, Features features, double logit) {

  /** 附属病院; what is longer between commas is another body by its own name. */
  private static final int LONGEST_KIND = 4;

  /**
   * The case for an organization by one way to agree.
   *
   * @param others organizations that may stand in the row too
   */
  static Judgement of(
      Row row, KnownOrganization organization, Comparison comparison, Others others) {
    Features features = features(row, organization, comparison, others);
    return new Judgement(organization, comparison, features, Scoring.logit(comparison, features));
  }

  private static Features features(
      Row row, KnownOrganization organization, Comparison comparison, Others others) {
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
        Rest.worstInName(
            comparison.inName().stream().map(l -> inName(l, row, comparison)).toList()),
        texts(comparison.inName()));
  }

  private static Rest inRow(
      Leftover leftover, Row row, KnownOrganization organization, Others others) {
    String key = leftover.text().replace(" ", "");
    if (organization.explains(leftover)) {
      return Rest.NOTHING;
    }
    Rest rest = itself(leftover, key, row, organization);
    // 兵庫県 before a name is where it is; 兵庫県 in a list with commas is one of several.
    boolean place = (rest == Rest.NOISE && !row.isList()) || organization.local().contains(key);
    return others
        .named(key)
        .filter(other -> !place)
        .map(other -> organization.isWithin(other) ? Rest.NOTHING : Rest.ORGANIZATION)
        .orElse(rest);
  }

  /** What the piece is by its words and by how it stands in the row. */
  private static Rest itself(
      Leftover leftover, String key, Row row, KnownOrganization organization) {
    Rest rest = leftover.rest(organization.local());
    boolean anotherBody = rest == Rest.KIND && row.isList() && key.length() > LONGEST_KIND;
    Rest inList = anotherBody ? Rest.OTHER_APART : rest;
    boolean note = (inList == Rest.OTHER_APART || inList == Rest.PLACE) && row.isAside(key);
    return note ? Rest.NEUTRAL : inList;
  }

  /** What stands before a unit's own name is the body that it belongs to. */
  private static Rest inName(Leftover leftover, Row row, Comparison comparison) {
    Rest rest = leftover.rest("");
    if (rest == Rest.TRADE && row.whole().isLatin() && !row.whole().forms().isEmpty()) {
      // Sample Corporation is whole as it stands, and another company than Sample Pharma.
      return Rest.OTHER_APART;
    }
    boolean before =
        comparison.agreement() == NameAgreement.PART
            && comparison.name().writing().key().startsWith(leftover.text());
    return before && rest != Rest.NEUTRAL && rest != Rest.NOISE ? Rest.OWNER : rest;
  }

  private static List<String> texts(List<Leftover> leftovers) {
    return leftovers.stream().map(Leftover::text).toList();
  }

  /** True where the row has the key besides. */
  boolean leaves(String key) {
    return features.unexplained().stream().anyMatch(u -> u.replace(" ", "").equals(key));
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
