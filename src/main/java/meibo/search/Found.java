package meibo.search;

import java.util.List;
import meibo.catalog.Entry;
import meibo.catalog.RecordJson;
import meibo.index.DrawnText;

/**
 * An entry out of the index.
 *
 * @param record the record as JSON, as it was indexed
 * @param score comparable within one answer only
 */
public record Found(Entry entry, RecordJson record, List<DrawnText> drawn, float score) {}
