package meibo.bench;

import java.util.Optional;

/**
 * A line of the table of what answers over HTTP; times in microseconds, memory in megabytes.
 *
 * @param perSecond requests a second, four clients in a closed loop
 * @param cpu processor time of a request in that loop, of all processes that answer it
 * @param saturated times in that loop
 * @param half times at half of it, open loop
 * @param halfSearches those of searches, half's suggestions apart
 * @param selective times of names in full, one client
 * @param success of the names in all spellings, the share that comes first
 * @param failed answers that were no 200, in all loops
 * @param anonymousMb memory that is no file's, after the load
 * @param startSeconds from the start of the process to its first answer
 */
public record Row(
    String name,
    double perSecond,
    double cpu,
    Percentiles saturated,
    Percentiles half,
    Percentiles halfSearches,
    Percentiles halfSuggestions,
    Percentiles selective,
    Optional<Success> success,
    long failed,
    double anonymousMb,
    double startSeconds) {

  static final String HEAD =
      """
      | | requests/s | CPU µs a request | at half of that: p50 · p95 · p99 ms | searches alone | suggestions alone | a name, one client: median ms | success@1 | anonymous MB | first answer s |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  String line() {
    return "| %s | %.0f | %.0f | %s | %s | %s | %.2f | %s | %.0f | %.1f |%n"
        .formatted(
            name,
            perSecond,
            cpu,
            half,
            halfSearches,
            halfSuggestions,
            selective.p50() / 1e3,
            success.map(s -> "%.3f".formatted(s.macro())).orElse(""),
            anonymousMb,
            startSeconds);
  }

  /** Times in microseconds. */
  public record Percentiles(int count, long p50, long p95, long p99) {

    static Percentiles of(Latencies times) {
      return new Percentiles(times.micros().length, times.at(0.5), times.at(0.95), times.at(0.99));
    }

    @Override
    public String toString() {
      return "%.1f · %.1f · %.1f".formatted(p50 / 1e3, p95 / 1e3, p99 / 1e3);
    }
  }
}
