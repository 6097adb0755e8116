package meibo.web;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says that the engine is away at the first visitor who is told so and then once a minute, with how
 * many were: a line for each would bury everything else.
 */
final class OutageLog {

  private static final long EVERY = Duration.ofMinutes(1).toNanos();

  private final LongSupplier nanoTime;
  private final Consumer<String> log;
  private long saidAt;
  private boolean said;
  private int unsaid;

  OutageLog(LongSupplier nanoTime, Consumer<String> log) {
    this.nanoTime = nanoTime;
    this.log = log;
  }

  /** A visitor has been told. */
  synchronized void told(String reason) {
    long now = nanoTime.getAsLong();
    if (said && now - saidAt < EVERY) {
      unsaid++;
      return;
    }
    String others = unsaid == 0 ? "" : " (" + unsaid + " more requests since it was last said)";
    log.accept("the engine is away: " + reason + others);
    said = true;
    saidAt = now;
    unsaid = 0;
  }
}
