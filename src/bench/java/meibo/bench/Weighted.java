package meibo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Things of which some come up more often than others. */
record Weighted<T>(List<T> values, List<Integer> weights, int sum) {

  private static final double SKEW = 1.4;

  Weighted {
    values = List.copyOf(values);
    weights = List.copyOf(weights);
  }

  /** Each a value, a blank and its weight. */
  static Weighted<String> of(String... lines) {
    List<String> values = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    for (String line : lines) {
      int blank = line.lastIndexOf(' ');
      values.add(line.substring(0, blank));
      weights.add(Integer.valueOf(line.substring(blank + 1)));
    }
    return new Weighted<>(values, weights, weights.stream().mapToInt(w -> w).sum());
  }

  T any(Random random) {
    int left = random.nextInt(sum);
    int at = 0;
    while (left >= weights.get(at)) {
      left -= weights.get(at);
      at++;
    }
    return values.get(at);
  }

  /**
   * The first ones more often than the last: half of all draws are of the first 38 in a hundred.
   */
  static <T> T early(List<T> list, Random random) {
    return list.get((int) (list.size() * Math.pow(random.nextDouble(), SKEW)));
  }
}
