/**
 * An entry as a row of a table, and a row as an entry again: which columns there are, what they are
 * called in both languages, and how a value is written into a cell. Start at {@link
 * meibo.table.Columns}; exports and imports both use it, so that what goes out comes back in.
 */
@NullMarked
package meibo.table;

import org.jspecify.annotations.NullMarked;
