package meibo.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** The measures of one ranking (ids in order) against its judgements. */
final class Measures {

  /** Ranks that count for nDCG and success@10. */
  static final int DEPTH = 10;

  private Measures() {}

  /** 1 where an exactly relevant entry is among the first {@code depth}, else 0. */
  static double success(JudgedQuery judged, List<String> ranking, int depth) {
    return ranking.stream().limit(depth).anyMatch(id -> judged.grade(id) == JudgedQuery.EXACT)
        ? 1
        : 0;
  }

  /** 1 / rank of the first exactly relevant entry, 0 where there is none. */
  static double reciprocalRank(JudgedQuery judged, List<String> ranking) {
    return IntStream.range(0, ranking.size())
        .filter(i -> judged.grade(ranking.get(i)) == JudgedQuery.EXACT)
        .mapToDouble(i -> 1.0 / (i + 1))
        .findFirst()
        .orElse(0);
  }

  /** nDCG@10 with gain 2^grade - 1 (K. Järvelin, J. Kekäläinen, TOIS 20, 2002). */
  static double ndcg(JudgedQuery judged, List<String> ranking) {
    double ideal =
        dcg(judged.relevant().values().stream().sorted((a, b) -> b - a).limit(DEPTH).toList());
    return ideal == 0 ? 0 : dcg(ranking.stream().limit(DEPTH).map(judged::grade).toList()) / ideal;
  }

  private static double dcg(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < grades.size(); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }
}
