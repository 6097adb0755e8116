package meibo.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organizations whose names stand in a row, by the keys of these names. */
record Others(Map<String, KnownOrganization> byKey) {

  static final Others NONE = new Others(Map.of());

  Others {
    byKey = Map.copyOf(byKey);
  }

  /** Those with a name that stands whole in the row, whatever is beside it. */
  static Others of(List<Comparisons> candidates) {
    Map<String, KnownOrganization> byKey = new HashMap<>();
    candidates.forEach(c -> c.wholeInRow().forEach(k -> byKey.putIfAbsent(k, c.organization())));
    return new Others(byKey);
  }

  /** The organization whose name it is. */
  Optional<KnownOrganization> named(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
