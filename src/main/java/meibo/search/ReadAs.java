package meibo.search;

import java.util.List;
import meibo.index.Facet;

/**
 * A word of the query that names a kind of entries: a soft filter, which puts these first and
 * leaves the others in.
 *
 * @param word as the vocabulary has it
 * @param value the value of the facet that it was read as
 */
public record ReadAs(String word, Facet facet, String value) {

  Match match() {
    return new Match.Facetted(facet, List.of(value));
  }
}
