/**
 * Show: the HTTP server and what holds for every answer of it. Start at {@link meibo.web.Server};
 * the groups of addresses stand in the packages beside it.
 */
@NullMarked
package meibo.web;

import org.jspecify.annotations.NullMarked;
