/**
 * Files to entries: reads a directory's data files, and reports every problem in them with its file
 * and line. Start at {@link meibo.load.CatalogReader}.
 */
@NullMarked
package meibo.load;

import org.jspecify.annotations.NullMarked;
