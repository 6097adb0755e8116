package meibo.bench;

import java.util.Arrays;

/** Times of requests, in microseconds, sorted. */
public record Latencies(long[] micros) {

  public Latencies {
    micros = micros.clone();
    Arrays.sort(micros);
  }

  /** The time that the share of requests stays within. */
  public long at(double share) {
    return micros.length == 0
        ? 0
        : micros[(int) Math.min(micros.length - 1, micros.length * share)];
  }

  public double mean() {
    return Arrays.stream(micros).average().orElse(0);
  }
}
