/**
 * The things: entries of a directory, their vocabulary and what the directory says of itself. Start
 * at {@link meibo.catalog.Entry}.
 */
@NullMarked
package meibo.catalog;

import org.jspecify.annotations.NullMarked;
