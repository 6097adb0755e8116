package meibo.engine.opensearch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

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

  private final InstantSource clock;
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicLong restsUntil = new AtomicLong(CLOSED);

  Circuit(InstantSource clock) {
    this.clock = clock;
  }

  /** True where a request may go out. */
  boolean lets() {
    long until = restsUntil.get();
    long now = clock.millis();
    return until == CLOSED
        || (now >= until && restsUntil.compareAndSet(until, now + REST.toMillis()));
  }

  boolean isOpen() {
    return restsUntil.get() != CLOSED;
  }

  void succeeded() {
    failures.set(0);
    restsUntil.set(CLOSED);
  }

  void failed() {
    if (failures.incrementAndGet() >= FAILURES) {
      restsUntil.set(clock.millis() + REST.toMillis());
    }
  }
}
