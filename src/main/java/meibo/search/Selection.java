package meibo.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import meibo.catalog.EntryType;
import meibo.index.Facet;

/**
 * What hits are narrowed to: OR within a facet, AND across.
 *
 * @param type the only type wanted; empty: all
 * @param year the year in which an entry must have been there
 */
public record Selection(
    Optional<EntryType> type, Map<Facet, List<String>> filters, Optional<Integer> year) {

  public static final Selection ALL = new Selection(Optional.empty(), Map.of(), Optional.empty());

  public Selection {
    TreeMap<Facet, List<String>> copy = new TreeMap<>();
    filters.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, values.stream().distinct().toList());
          }
        });
    filters = java.util.Collections.unmodifiableMap(copy);
  }

  public static Selection of(EntryType type) {
    return new Selection(Optional.of(type), Map.of(), Optional.empty());
  }

  public List<String> values(Facet facet) {
    return filters.getOrDefault(facet, List.of());
  }

  public boolean isNarrowed() {
    return !filters.isEmpty() || year.isPresent();
  }
}
