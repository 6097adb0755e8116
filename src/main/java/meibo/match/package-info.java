/**
 * Names written by many hands, each tied to an organization of the directory, to several, or to
 * none. Start at {@link meibo.match.Matcher}; how a score comes about is in {@link
 * meibo.match.Scoring}.
 */
@NullMarked
package meibo.match;

import org.jspecify.annotations.NullMarked;
