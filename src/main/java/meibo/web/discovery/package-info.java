/**
 * What other programs look for by themselves: the description of the search, the map of the site,
 * and what robots may read. Start at {@link meibo.web.discovery.DiscoveryRoutes}.
 */
@NullMarked
package meibo.web.discovery;

import org.jspecify.annotations.NullMarked;
