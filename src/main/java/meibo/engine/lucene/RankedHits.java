package meibo.engine.lucene;

import org.apache.lucene.search.TopFieldDocs;

/**
 * All that match and, of those that may be shown, the first in order: found in one pass.
 *
 * @param first how many there are is known by the set, so that where documents lie in the order of
 *     the search the rest of them need not be compared
 */
record RankedHits(HitSet all, TopFieldDocs first) {}
