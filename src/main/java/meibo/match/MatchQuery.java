package meibo.match;

import java.util.Optional;

/**
 * A row of somebody's list.
 *
 * @param id gives the answer back to its row
 * @param name the organization as somebody wrote it, with whatever else stands there
 * @param corporateNumber 法人番号, if the row has one; one with a wrong check digit is passed over
 * @param website an address or host
 */
public record MatchQuery(
    String id,
    String name,
    Optional<String> address,
    Optional<String> corporateNumber,
    Optional<String> website) {

  /** A row that has nothing but a name. */
  public static MatchQuery of(String id, String name) {
    return new MatchQuery(id, name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  MatchQuery withId(String another) {
    return new MatchQuery(another, name, address, corporateNumber, website);
  }
}
