/**
 * How: the embedded engine, a Lucene index in a folder. Start at {@link
 * meibo.engine.lucene.LuceneEngine}.
 */
@NullMarked
package meibo.engine.lucene;

import org.jspecify.annotations.NullMarked;
