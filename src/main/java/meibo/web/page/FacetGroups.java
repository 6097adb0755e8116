package meibo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meibo.catalog.Basis;
import meibo.catalog.Coded;
import meibo.catalog.Phase;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.index.Facet;
import meibo.search.FacetValue;

/** The facets of results as groups of checkboxes, and their values in words. */
final class FacetGroups {

  /** Values of a long facet that are shown at once. */
  private static final int SHOWN = 6;

  /** A facet with up to this many values is shown whole: nobody unfolds a list for one more. */
  private static final int SHORT = 7;

  /** What most visitors narrow by; the others stay folded until used. */
  private static final Set<Facet> UNFOLDED =
      Set.of(Facet.CATEGORY, Facet.SECTOR, Facet.CLUSTER, Facet.STAGE, Facet.PHASE);

  private final Wording words;

  FacetGroups(Wording words) {
    this.words = words;
  }

  List<FacetGroup> of(Map<Facet, List<FacetValue>> facets) {
    List<FacetGroup> groups = new ArrayList<>();
    facets.forEach((facet, values) -> group(facet, values).ifPresent(groups::add));
    return groups;
  }

  /** The group; none where there is nothing to choose. */
  private Optional<FacetGroup> group(Facet facet, List<FacetValue> values) {
    List<FacetGroup.Option> options =
        values.stream()
            .filter(v -> v.count() > 0 || v.selected())
            .map(v -> option(facet, v))
            .toList();
    if (options.isEmpty()) {
      return Optional.empty();
    }
    int shown = options.size() <= SHORT ? options.size() : SHOWN;
    List<FacetGroup.Option> first = new ArrayList<>(options.subList(0, shown));
    List<FacetGroup.Option> rest = new ArrayList<>(options.subList(shown, options.size()));
    rest.stream().filter(FacetGroup.Option::selected).forEach(first::add);
    rest.removeIf(FacetGroup.Option::selected);
    long selected = options.stream().filter(FacetGroup.Option::selected).count();
    return Optional.of(
        new FacetGroup(
            facet.id(),
            words.say(Meanings.of(facet)),
            selected == 0 ? Optional.empty() : Optional.of(words.count(Counted.SELECTED, selected)),
            first,
            rest,
            words.count(Counted.MORE_VALUES, rest.size()),
            UNFOLDED.contains(facet) || selected > 0));
  }

  private FacetGroup.Option option(Facet facet, FacetValue value) {
    String htmlId = facet.id() + "-" + Integer.toHexString(value.value().hashCode());
    return new FacetGroup.Option(
        htmlId.toLowerCase(Locale.ROOT),
        value.value(),
        label(facet, value),
        words.number(value.count()),
        value.selected());
  }

  private Shown label(Facet facet, FacetValue value) {
    return inWords(facet, value.value())
        .map(words::fact)
        .or(() -> words.shown(value.label()))
        .orElseGet(() -> Shown.plain(value.value()));
  }

  /** A value whose meaning does not depend on the directory. */
  Optional<String> inWords(Facet facet, String value) {
    if (value.equals(Facet.NONE)) {
      return Optional.of(words.say(SearchLabel.NOT_RECORDED));
    }
    return switch (facet) {
      case STATUS -> Coded.find(Status.class, value).map(Meanings::of).map(words::say);
      case BASIS -> Coded.find(Basis.class, value).map(Meanings::of).map(words::say);
      case STAGE -> Coded.find(Stage.class, value).map(Meanings::of).map(words::say);
      case PHASE -> Coded.find(Phase.class, value).map(Meanings::of).map(words::say);
      case HEADQUARTERS -> Optional.of(Region.name(value, words.language()));
      case INITIAL -> Optional.of(value);
      case CATEGORY, SECTOR, CLUSTER, FACILITY -> Optional.empty();
    };
  }
}
