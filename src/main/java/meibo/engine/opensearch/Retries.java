package meibo.engine.opensearch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/**
 * Tries again what a cluster under load turned down, each time after a longer wait drawn at random,
 * so that writers do not come back together (M. Brooker, Exponential Backoff and Jitter, 2015).
 */
final class Retries {

  /** The waits together are half a minute on average: a node's restart. */
  private static final int TRIES = 9;

  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private Retries() {}

  /** False where the work was still not done at the last try. */
  static boolean until(BooleanSupplier done) {
    for (int tries = 1; tries <= TRIES; tries++) {
      if (done.getAsBoolean()) {
        return true;
      }
      if (tries < TRIES) {
        pause(tries);
      }
    }
    return false;
  }

  private static void pause(int tries) {
    long most = Math.min(LONGEST.toMillis(), FIRST.toMillis() << tries);
    Pause.of(Duration.ofMillis(ThreadLocalRandom.current().nextLong(most)));
  }
}
