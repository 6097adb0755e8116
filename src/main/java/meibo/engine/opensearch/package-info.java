/**
 * How: an OpenSearch cluster holds the index, for more than one machine carries. Start at {@link
 * meibo.engine.opensearch.OpenSearchEngine}.
 */
@NullMarked
package meibo.engine.opensearch;

import org.jspecify.annotations.NullMarked;
