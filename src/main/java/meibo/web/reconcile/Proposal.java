package meibo.web.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.Organization;
import meibo.match.Candidate;
import meibo.match.FactAgreement;
import meibo.match.Features;

/**
 * An organization that a row may mean.
 *
 * @param score from 0 to 100
 * @param match true where a client may take it without asking anybody
 * @param features what was compared; empty where the row gave the id itself
 */
record Proposal(Organization organization, int score, boolean match, Optional<Features> features) {

  static Proposal of(Organization organization, Candidate candidate, boolean match) {
    return new Proposal(organization, candidate.score(), match, Optional.of(candidate.features()));
  }

  /** The organization whose id the row gave. */
  static Proposal byId(Organization organization) {
    return new Proposal(organization, 100, true, Optional.empty());
  }

  /** True where the row and the record state the same. */
  boolean agreesIn(String property) {
    return features
        .map(
            f ->
                switch (property) {
                  case RowQuery.ADDRESS -> sameAddress(f);
                  case RowQuery.CORPORATE_NUMBER -> f.corporateNumber() == FactAgreement.EQUAL;
                  case RowQuery.WEBSITE -> f.website() == FactAgreement.EQUAL;
                  default -> true;
                })
        .orElse(true);
  }

  /** What a client can make a score of its own from: numbers from 0 to 1, and what is the same. */
  Map<Feature, Object> measures() {
    Map<Feature, Object> measures = new LinkedHashMap<>();
    features.ifPresent(
        f -> {
          measures.put(Feature.NAME_SIMILARITY, f.similarity());
          measures.put(Feature.ROW_EXPLAINED, f.explained());
          measures.put(Feature.SAME_ADDRESS, sameAddress(f));
          measures.put(Feature.SAME_NUMBER, f.corporateNumber() == FactAgreement.EQUAL);
          measures.put(Feature.SAME_WEBSITE, f.website() == FactAgreement.EQUAL);
        });
    return measures;
  }

  private static boolean sameAddress(Features features) {
    return switch (features.address()) {
      case SAME_BLOCK, SAME_TOWN -> true;
      case UNKNOWN, DIFFERENT -> false;
    };
  }
}
