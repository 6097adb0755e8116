/**
 * The addresses for programs: search, records, suggestions, vocabulary and their description. Start
 * at {@link meibo.web.api.ApiRoutes}.
 */
@NullMarked
package meibo.web.api;

import org.jspecify.annotations.NullMarked;
