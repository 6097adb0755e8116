package meibo.index;

import java.util.List;
import java.util.Map;
import meibo.catalog.EntryKey;
import meibo.catalog.RecordJson;

/**
 * An entry as an engine takes it: everything prepared, nothing left to analyse.
 *
 * @param keywords values of KEYWORD fields
 * @param tokens values of TOKENS fields: for each value its tokens in order
 * @param facets values by facet; a facet that the entry's type has is never empty ({@code none})
 * @param years values of YEAR fields
 * @param order values of ORDER fields
 * @param record the record as JSON
 * @param drawn texts that the entry draws from others
 */
public record IndexDocument(
    EntryKey key,
    String fingerprint,
    Map<IndexField, List<String>> keywords,
    Map<IndexField, List<List<String>>> tokens,
    Map<Facet, List<String>> facets,
    Map<IndexField, Integer> years,
    Map<IndexField, String> order,
    RecordJson record,
    List<DrawnText> drawn) {}
