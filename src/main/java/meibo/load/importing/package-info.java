/**
 * Bring in: a file that somebody kept elsewhere becomes the next version of a data file, or nothing
 * at all. Start at {@link meibo.load.importing.Import}: rows ({@code Rows}) become changes of
 * records ({@code Incoming}), these are merged with the data file ({@code Merge}), and the result
 * takes its place ({@code DataFileVersions}).
 */
@NullMarked
package meibo.load.importing;

import org.jspecify.annotations.NullMarked;
