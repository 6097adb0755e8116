package meibo.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A facet as checkboxes.
 *
 * @param selected how many of its values are selected, in words; empty where none is
 * @param first the values that are shown at once
 * @param rest those behind {@code more}
 * @param open whether the group is shown unfolded
 */
public record FacetGroup(
    String id,
    String legend,
    Optional<String> selected,
    List<Option> first,
    List<Option> rest,
    String more,
    boolean open) {

  public FacetGroup {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }

  /** A value with its checkbox. */
  public record Option(String htmlId, String value, Shown label, String count, boolean selected) {}
}
