package meibo.evaluation;

import java.util.List;
import java.util.Optional;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.CatalogSearch;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;

/** Something that answers judged queries: this directory, or what it is compared with. */
@FunctionalInterface
public interface Finder {

  /** The best entries, at most {@code depth}. */
  Ranking find(JudgedQuery query, int depth);

  /**
   * An answer.
   *
   * @param ids ids of the hits, the first one first
   * @param total how many hits there are
   */
  record Ranking(List<String> ids, int total) {
    public Ranking {
      ids = List.copyOf(ids);
    }
  }

  /** The directory, asked as a visitor asks it. */
  static Finder of(CatalogSearch catalog) {
    return (judged, depth) -> {
      Optional<EntryType> type = Coded.find(EntryType.class, judged.type());
      SearchResults results =
          catalog.search(
              SearchQuery.of(judged.query(), Language.JA).withType(type).withSize(depth));
      return new Ranking(
          results.hits().stream().map(h -> h.entry().id()).toList(), results.total());
    };
  }
}
