package meibo;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import meibo.engine.lucene.LuceneEngine;

/**
 * Sees to it that a damaged index is built anew from the data files while it serves: reads it
 * through once it is open and then every day, and whenever a search stumbles.
 */
final class Caretaker implements Closeable {

  /** Behind the first requests, which want the disk for themselves. */
  private static final int FIRST_SECONDS = 30;

  /** Disks lose bits in months. */
  private static final int EVERY_SECONDS = 24 * 60 * 60;

  private static final Logger LOG = Logger.getLogger(Caretaker.class.getName());

  private final LuceneEngine engine;
  private final Rebuild rebuild;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  /** Brings the index in line with the data files; one that is damaged is built anew. */
  interface Rebuild {
    void run() throws DataProblems, IOException;
  }

  Caretaker(LuceneEngine engine, Rebuild rebuild) {
    this.engine = engine;
    this.rebuild = rebuild;
    engine.onStumble(() -> rounds.execute(this::look));
    var _ =
        rounds.scheduleWithFixedDelay(this::look, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** Reads the index through, and has it built anew where it is damaged. */
  synchronized void look() {
    try {
      engine.checkIntegrity();
    } catch (IOException | RuntimeException damaged) {
      LOG.log(Level.WARNING, "The index is damaged and is built anew: {0}", damaged.getMessage());
      repair();
    }
  }

  private void repair() {
    try {
      rebuild.run();
      engine.refresh();
      LOG.info("The index has been built anew from the data files.");
    } catch (DataProblems | IOException | RuntimeException failed) {
      LOG.log(Level.SEVERE, "The damaged index could not be built anew", failed);
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
