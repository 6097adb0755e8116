/**
 * Ask: what a visitor means, as an engine-neutral question, and the ports that engines answer.
 * Start at {@link meibo.search.SearchQuery} and {@link meibo.search.SearchEngine}.
 */
@NullMarked
package meibo.search;

import org.jspecify.annotations.NullMarked;
