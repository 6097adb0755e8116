package meibo.match;

import meibo.catalog.Name;

/**
 * An organization that a row may mean.
 *
 * @param score how likely it is, from 0 to 100
 * @param match true where the row is taken for this organization
 */
public record Candidate(String id, Name name, int score, boolean match, Features features) {}
