package meibo.evaluation;

import java.util.Map;

/**
 * A query with the answers that people judged.
 *
 * @param type an entry type's id, or {@code all}
 * @param kind topic, known-item or negative
 * @param queryClass what kind of spelling or need it tests
 * @param relevant grades by id: 3 exactly what is asked, 2 relevant, 1 marginal; unlisted 0
 */
public record JudgedQuery(
    String id,
    String query,
    String type,
    String kind,
    String queryClass,
    Map<String, Integer> relevant) {

  /** The grade of what was asked for. */
  public static final int EXACT = 3;

  public JudgedQuery {
    relevant = Map.copyOf(relevant);
  }

  public int grade(String entryId) {
    return relevant.getOrDefault(entryId, 0);
  }
}
