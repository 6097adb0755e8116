package meibo.web;

/** Lets through {@code burst} requests at once and {@code perSecond} in the long run. */
final class TokenBucket {

  private static final double NANOS = 1e9;

  private final double perSecond;
  private final double burst;
  private double tokens;
  private long filledAt;

  TokenBucket(double perSecond, double burst, long now) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.tokens = burst;
    this.filledAt = now;
  }

  /**
   * Takes a token.
   *
   * @param now nanoseconds, from the same origin at every call
   * @return 0, or the whole seconds until there will be one
   */
  synchronized int take(long now) {
    tokens = Math.min(burst, tokens + Math.max(0, now - filledAt) / NANOS * perSecond);
    filledAt = now;
    if (tokens >= 1) {
      tokens--;
      return 0;
    }
    return (int) Math.ceil((1 - tokens) / perSecond);
  }
}
