package meibo.search;

import java.util.List;
import java.util.Set;
import meibo.catalog.Entry;
import meibo.catalog.RecordJson;
import meibo.index.DrawnText;

/**
 * An entry that matches, with the reason.
 *
 * @param record the record as JSON
 * @param why the ways in which it matched, the strongest first
 * @param evidence the texts of other records through which it matched
 */
public record Hit(
    Entry entry,
    RecordJson record,
    float score,
    List<Highlight> highlights,
    Set<Why> why,
    List<DrawnText> evidence) {}
