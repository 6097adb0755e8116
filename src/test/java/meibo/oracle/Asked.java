package meibo.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import meibo.catalog.EntryType;
import meibo.web.LiveServer;

/**
 * A search as it is put to both, the server and the oracle.
 *
 * @param word one whose entries are those that contain it
 * @param type empty: all
 * @param filters values by facet
 */
record Asked(
    Optional<String> word,
    Optional<EntryType> type,
    Map<String, List<String>> filters,
    Optional<Integer> year,
    Optional<String> sort,
    boolean english,
    int page,
    int size) {

  Asked {
    filters = new TreeMap<>(filters);
  }

  /** The same search for all hits on one page. */
  Asked whole() {
    return new Asked(word, type, filters, year, sort, english, 1, 100);
  }

  String order() {
    return sort.orElse(word.isPresent() ? "relevance" : "name");
  }

  String address(String path, boolean paged) {
    List<String> parameters = new ArrayList<>();
    word.ifPresent(w -> parameters.addAll(List.of("q", w)));
    String wanted = type.map(EntryType::id).orElse("all");
    parameters.addAll(List.of("type", wanted));
    filters.forEach((facet, values) -> values.forEach(v -> parameters.addAll(List.of(facet, v))));
    year.ifPresent(y -> parameters.addAll(List.of("year", "" + y)));
    sort.ifPresent(s -> parameters.addAll(List.of("sort", s)));
    parameters.addAll(List.of("lang", english ? "en" : "ja"));
    if (paged) {
      parameters.addAll(List.of("page", "" + page, "size", "" + size));
    }
    return LiveServer.address(path, parameters.toArray(String[]::new));
  }
}
