package meibo.web;

import java.util.concurrent.TimeUnit;

/**
 * Whether a client keeps up. Waiting for it adds to what it owes, its bytes take from that; bytes
 * of long ago make up for nothing, so that who has been quick may not stand still for hours.
 */
final class Pace {

  private final Patience patience;
  private long owedNanos;
  private long waitsSince;
  private boolean waits;

  Pace(Patience patience) {
    this.patience = patience;
  }

  /** From now on the client is waited for. */
  synchronized void begin(long now) {
    if (!waits) {
      waits = true;
      waitsSince = now;
    }
  }

  /** It moved so many bytes. */
  synchronized void end(long now, long bytes) {
    long paid = bytes * TimeUnit.SECONDS.toNanos(1) / patience.bytesPerSecond();
    owedNanos = Math.max(0, owed(now) - paid);
    waits = false;
  }

  synchronized boolean isTooSlow(long now) {
    return owed(now) > patience.still().toNanos();
  }

  private long owed(long now) {
    return owedNanos + (waits ? now - waitsSince : 0);
  }
}
