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
    List<MatchStage> stages,
    Selection selection,
    SortOrder sort,
    Language language,
    int from,
    int size,
    boolean counted) {

  public Question {
    stages = List.copyOf(stages);
  }

  /** The best hits of one way to match, uncounted. */
  public static Question best(Match match, Selection selection, int size) {
    return one(match, selection, SortOrder.RELEVANCE, size, false);
  }

  /** Hits of one way to match. */
  public static Question one(
      Match match, Selection selection, SortOrder sort, int size, boolean counted) {
    MatchStage only = new MatchStage(SearchResults.How.EVERYTHING, () -> match);
    return new Question(List.of(only), selection, sort, Language.JA, 0, size, counted);
  }
}
