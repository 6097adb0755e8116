package meibo.search;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Until when a search may work. It holds for the thread that searches; where none is set, there is
 * no end.
 */
public final class Deadline {

  private static final ScopedValue<Long> UNTIL = ScopedValue.newInstance();

  private Deadline() {}

  /** Does the work, which ends with {@link SearchTookTooLong} where it asks after that long. */
  public static <T> T within(Duration most, Supplier<T> work) {
    return ScopedValue.where(UNTIL, System.nanoTime() + most.toNanos()).call(work::get);
  }

  /**
   * To be asked now and then by whatever may take long.
   *
   * @throws SearchTookTooLong where the time is over
   */
  public static void check() {
    if (UNTIL.isBound() && System.nanoTime() - UNTIL.get() > 0) {
      throw new SearchTookTooLong();
    }
  }
}
