package meibo.load.importing;

import java.nio.file.Path;
import meibo.catalog.EntryType;

/**
 * What is to be imported.
 *
 * @param file CSV, TSV, XLSX or JSON Lines
 * @param type what its rows are
 * @param dryRun true where it is only to be said what would change
 * @param deleteMissing true where records that are not in the file go
 */
public record ImportRequest(Path file, EntryType type, boolean dryRun, boolean deleteMissing) {}
