package meibo.search;

import meibo.catalog.Text;

/**
 * A value to narrow by.
 *
 * @param count hits that have it, whatever else of its facet is selected
 */
public record FacetValue(String value, Text label, int count, boolean selected) {}
