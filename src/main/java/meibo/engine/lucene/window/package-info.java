/**
 * How fast: what a query matches and how well, found for windows of documents at a time. Start at
 * {@link meibo.engine.lucene.window.WindowQuery}.
 */
@NullMarked
package meibo.engine.lucene.window;

import org.jspecify.annotations.NullMarked;
