package meibo.web;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Carries the work of connections, and knows of the work at hand how long it waited for its turn.
 * Who waited too long is told at once to come again, so that those who are answered are answered in
 * good time (the idea of CoDel, RFC 8289: to look at how long a queue makes wait, not at how many
 * are in it).
 */
final class Congestion implements Executor {

  /**
   * A few times what a search takes: who waited so long is behind others that wait. With 25 ms
   * those who were accepted took twice as long at three times the capacity, and no more were
   * answered.
   */
  private static final long TOO_LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  /**
   * Requests behind which nobody waits too long, for two or three visitors' pages ask for as many
   * at once: at half of the capacity one in some thousands is sent away, with 10 one in a hundred.
   * Where so few had their turn meanwhile, it is another program that keeps the machine busy, and
   * who is sent away would find it no better later.
   */
  private static final int FEW = 16;

  /** How many threads the virtual ones run on, as Java calls it ({@link Thread}). */
  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

  /**
   * A virtual thread keeps its carrier until it waits for something, and with as many carriers as
   * processors a suggestion waited for two long searches to end. Among more threads the system
   * shares the processors out, as it does among programs. With eight a processor a quarter fewer
   * searches were answered, and under too much load later.
   */
  private static final int CARRIERS_A_PROCESSOR = 2;

  private static final ScopedValue<Turn> TURN = ScopedValue.newInstance();

  private final Executor carriers;
  private final LongSupplier nanoTime;
  private final AtomicLong begun = new AtomicLong();

  /** How long the work at hand waited, and how many requests had their turn meanwhile. */
  private record Turn(long waitedNanos, long behind) {
    boolean cameTooLate() {
      return waitedNanos > TOO_LONG_NANOS && behind >= FEW;
    }
  }

  /**
   * Over the executor that does the work, in the order in which it is asked.
   *
   * @param carriers where work waits for its turn
   * @param nanoTime the clock by which it waits
   */
  Congestion(Executor carriers, LongSupplier nanoTime) {
    this.carriers = carriers;
    this.nanoTime = nanoTime;
  }

  /**
   * Each piece of work is a virtual thread of its own. To be called before there are any: how many
   * carriers they have is settled with the first.
   */
  static Congestion ofVirtualThreads() {
    if (System.getProperty(CARRIERS) == null) {
      int processors = Runtime.getRuntime().availableProcessors();
      System.setProperty(CARRIERS, Integer.toString(CARRIERS_A_PROCESSOR * processors));
    }
    return new Congestion(work -> Thread.ofVirtual().name("request").start(work), System::nanoTime);
  }

  @Override
  public void execute(Runnable work) {
    long asked = nanoTime.getAsLong();
    long before = begun.get();
    carriers.execute(
        () ->
            ScopedValue.where(TURN, new Turn(nanoTime.getAsLong() - asked, begun.get() - before))
                .run(work));
  }

  /** A request has its turn; true where it came too late. */
  boolean beginsTooLate() {
    begun.incrementAndGet();
    return TURN.isBound() && TURN.get().cameTooLate();
  }
}
