/**
 * Take away: the hits of a search as files, row by row, without any HTTP. Start at {@link
 * meibo.export.Column} for what a row holds and {@link meibo.export.ExportFormat} for the formats.
 */
@NullMarked
package meibo.export;

import org.jspecify.annotations.NullMarked;
