package meibo.search;

import java.util.List;
import java.util.Map;
import meibo.catalog.EntryType;
import meibo.index.Facet;

/**
 * What a visitor gets.
 *
 * @param how which way of matching made the hits
 * @param types hits by type as if all types were wanted; every type is there
 * @param hits the page
 * @param near up to five weaker ones where there is no hit
 * @param didYouMean names that the visitor may have meant; never applied silently
 * @param readAs words of the query that were read as kinds of entries
 * @param facets the facets of the type in their order, values as pages show them
 */
public record SearchResults(
    SearchQuery query,
    How how,
    int total,
    int unknownYear,
    Map<EntryType, Integer> types,
    List<Hit> hits,
    List<Hit> near,
    List<String> didYouMean,
    List<ReadAs> readAs,
    Map<Facet, List<FacetValue>> facets,
    Generation generation) {

  /** The ways to be a hit, the strictest first (design §6). */
  public enum How {
    /** No words were given: all entries are hits. */
    EVERYTHING,
    /** All words match. */
    ALL_WORDS,
    /** Most words match. */
    MOST_WORDS,
    /** The words match but for slips. */
    FUZZY,
    /** Nothing matches. */
    NOTHING
  }

  /** Pages of hits, 0 where there is none. */
  public int pages() {
    return (total + query.size() - 1) / query.size();
  }

  /** The last page that can be asked for. */
  public int lastPage() {
    return Math.min(pages(), SearchQuery.MAX_PAGED / query.size());
  }
}
