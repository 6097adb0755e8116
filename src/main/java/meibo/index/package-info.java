/**
 * What is indexed: every field declared once, and how an entry becomes a document. Start at {@link
 * meibo.index.IndexField}.
 */
@NullMarked
package meibo.index;

import org.jspecify.annotations.NullMarked;
