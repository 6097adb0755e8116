package meibo.web.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meibo.match.MatchQuery;

/**
 * What a client asks about one row, whichever version of the protocol it speaks.
 *
 * @param text the name, or the id of an organization
 * @param types ids of types; empty: any
 * @param limit how many candidates at most
 * @param facts what else the row says, by the id of the property
 * @param required properties in which a candidate must agree
 */
record RowQuery(
    String text, List<String> types, int limit, Map<String, String> facts, Set<String> required) {

  static final String ADDRESS = "address.text";
  static final String CORPORATE_NUMBER = "corporateNumber";
  static final String WEBSITE = "website";

  RowQuery {
    types = List.copyOf(types);
    facts = Map.copyOf(facts);
    required = Set.copyOf(required);
  }

  /** The same for the matcher, which passes over all other properties. */
  MatchQuery toMatch(String id) {
    return new MatchQuery(id, text, fact(ADDRESS), fact(CORPORATE_NUMBER), fact(WEBSITE));
  }

  private Optional<String> fact(String property) {
    return Optional.ofNullable(facts.get(property));
  }
}
