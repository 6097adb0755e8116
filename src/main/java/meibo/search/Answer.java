package meibo.search;

import java.util.List;
import java.util.Map;
import meibo.catalog.EntryType;
import meibo.index.Facet;

/**
 * What an engine found.
 *
 * @param stage the index of the stage whose hits these are; the number of stages where none found
 *     any
 * @param types hits by type as if all types were wanted
 * @param facets hits by value, each facet without its own selection, unordered
 * @param unknownYear how many entries are left out because it is not known in which years they were
 *     there
 */
public record Answer(
    int stage,
    int total,
    Map<EntryType, Integer> types,
    Map<Facet, Map<String, Integer>> facets,
    int unknownYear,
    List<Found> hits) {}
