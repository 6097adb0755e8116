/**
 * The things as JSON and back: one strict reader and one writer for every entry. Start at {@link
 * meibo.catalog.json.EntryReader}.
 */
@NullMarked
package meibo.catalog.json;

import org.jspecify.annotations.NullMarked;
