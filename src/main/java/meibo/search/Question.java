package meibo.search;

import java.util.List;
import meibo.catalog.Language;

/**
 * A search as an engine is asked it.
 *
 * @param stages ways to be a hit, the strictest first; the hits are those of the first stage that
 *     finds any entry of the wanted type before filters
 * @param from how many hits to pass over
 * @param size how many hits to return
 * @param counted whether facets and types are counted
 */
public record Question(
    List<Match> stages,
    Selection selection,
    SortOrder sort,
    Language language,
    int from,
    int size,
    boolean counted) {

  public Question {
    stages = List.copyOf(stages);
  }
}
