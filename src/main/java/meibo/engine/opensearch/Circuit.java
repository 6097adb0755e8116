package meibo.engine.opensearch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Keeps requests from a cluster that does not answer: after some failures in a row it is open, and
 * lets one through at a time to see whether the cluster is back (M. Nygard, Release It!, 2007). So
 * visitors are told at once instead of waiting, each on a thread, for a time-out.
 */
final class Circuit {

  /** One failure is a hiccup, three in a row are none. */
  private static final int FAILURES = 3;

  /** A cluster that is back is noticed after this at the latest. */
  private static final Duration REST = Duration.ofSeconds(2);

  private static final long CLOSED = Long.MIN_VALUE;

  private final LongSupplier nanoTime;
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicLong restsFrom = new AtomicLong(CLOSED);

  /**
   * Closed at first.
   *
   * @param nanoTime a clock that nobody sets: the rest is as long after the system's clock was put
   *     back an hour
   */
  Circuit(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** True where a request may go out. */
  boolean lets() {
    long from = restsFrom.get();
    long now = nanoTime.getAsLong();
    return from == CLOSED || (now - from >= REST.toNanos() && restsFrom.compareAndSet(from, now));
  }

  boolean isOpen() {
    return restsFrom.get() != CLOSED;
  }

  void succeeded() {
    failures.set(0);
    restsFrom.set(CLOSED);
  }

  void failed() {
    if (failures.incrementAndGet() >= FAILURES) {
      restsFrom.set(nanoTime.getAsLong());
    }
  }
}
