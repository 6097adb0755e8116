/**
 * How: what a query matches and how well, found for windows of documents at a time instead of for
 * one document after the other. Start at {@link meibo.engine.lucene.window.WindowQuery}.
 */
@NullMarked
package meibo.engine.lucene.window;

import org.jspecify.annotations.NullMarked;
