/**
 * How fast and how small: synthetic directories, mixes of queries, load over HTTP, and what people
 * would use instead, in one run.
 */
@NullMarked
package meibo.bench;

import org.jspecify.annotations.NullMarked;
