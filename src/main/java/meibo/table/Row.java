package meibo.table;

import meibo.catalog.Entry;
import meibo.catalog.RecordJson;

/** An entry with its canonical JSON: what a row is made from. */
public record Row(Entry entry, RecordJson record) {}
