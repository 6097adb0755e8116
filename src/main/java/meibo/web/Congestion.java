package meibo.web;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a request waits for its turn just now. Where that is too long, most of those who wait
 * are told at once to come again, so that those who are answered are answered in good time (the
 * idea of CoDel, RFC 8289: to look at how long a queue makes wait, not at how many are in it).
 *
 * <p>A probe takes its place behind the requests again and again and says when its turn came.
 */
final class Congestion implements AutoCloseable {

  /** Several times what a search takes, and less than a visitor notices. */
  private static final long TOO_LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

  private static final long PROBE_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private final Executor queue;
  private final Thread prober;
  private volatile boolean running = true;
  private volatile long askedAt = System.nanoTime();
  private volatile boolean waiting;
  private volatile long lastWait;

  /**
   * Begins to probe.
   *
   * @param queue where requests wait for their turn
   */
  Congestion(Executor queue) {
    this.queue = queue;
    this.prober = Thread.ofPlatform().daemon().name("congestion").start(this::probe);
  }

  /** Requests are carried by virtual threads, as the server starts them. */
  static Congestion ofVirtualThreads() {
    return new Congestion(task -> Thread.ofVirtual().start(task));
  }

  boolean isTooMuch() {
    return waitNanos() > TOO_LONG_NANOS;
  }

  /** How long the last probe waited, or the present one has been waiting. */
  private long waitNanos() {
    return waiting ? Math.max(lastWait, System.nanoTime() - askedAt) : lastWait;
  }

  private void probe() {
    while (running) {
      if (!waiting) {
        askedAt = System.nanoTime();
        waiting = true;
        queue.execute(
            () -> {
              lastWait = System.nanoTime() - askedAt;
              waiting = false;
            });
      }
      LockSupport.parkNanos(PROBE_EVERY_NANOS);
    }
  }

  @Override
  public void close() {
    running = false;
    LockSupport.unpark(prober);
  }
}
