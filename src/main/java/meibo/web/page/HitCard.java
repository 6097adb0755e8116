package meibo.web.page;

import java.util.List;
import java.util.Optional;

/**
 * An entry in a list of entries.
 *
 * @param compareId the id to compare it by; empty for what cannot be compared
 * @param why the ways in which it matched, with the values that did
 */
public record HitCard(
    String href,
    Shown name,
    Optional<Shown> reading,
    Optional<Shown> otherName,
    List<Tag> tags,
    Optional<Shown> description,
    List<String> sectors,
    Optional<Shown> place,
    Optional<String> presence,
    List<Reason> why,
    Optional<String> compareId) {

  public HitCard {
    tags = List.copyOf(tags);
    sectors = List.copyOf(sectors);
    why = List.copyOf(why);
  }

  /** A way in which a hit matched; the values are those that the card shows nowhere else. */
  public record Reason(String label, List<Shown> values) {

    public Reason {
      values = List.copyOf(values);
    }
  }
}
