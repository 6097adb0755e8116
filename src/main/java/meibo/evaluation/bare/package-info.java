/** What people would use instead: Lucene's own analyzers and BM25, to compare with. */
@NullMarked
package meibo.evaluation.bare;

import org.jspecify.annotations.NullMarked;
