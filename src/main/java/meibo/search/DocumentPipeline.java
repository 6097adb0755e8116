package meibo.search;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes documents on all processors, a few ahead of who writes them, and hands them on in the order
 * in which they were added, on the thread that adds. So an index does not depend on which processor
 * was quicker.
 *
 * @param <T> what is made of an entry
 */
public final class DocumentPipeline<T> implements AutoCloseable {

  /** So many for each processor that a long document does not keep the others idle. */
  private static final int AHEAD = 16;

  private final int processors = Runtime.getRuntime().availableProcessors();
  private final ExecutorService makers =
      Executors.newFixedThreadPool(
          processors, Thread.ofPlatform().name("documents-", 1).daemon().factory());
  private final Queue<Runnable> underWay = new ArrayDeque<>();

  /**
   * Begins to make a document, and writes the oldest where many are under way.
   *
   * @param maker runs on any thread; what it throws is thrown here or by {@link #finish}
   * @param writer runs on this thread
   */
  public void add(Supplier<T> maker, Consumer<T> writer) {
    CompletableFuture<T> made = CompletableFuture.supplyAsync(maker, makers);
    underWay.add(() -> writer.accept(result(made)));
    if (underWay.size() > AHEAD * processors) {
      underWay.remove().run();
    }
  }

  /** Writes all that is still under way. */
  public void finish() {
    while (!underWay.isEmpty()) {
      underWay.remove().run();
    }
  }

  /** What is still under way is made and written nowhere. */
  @Override
  public void close() {
    // Never by interrupts: a maker may be the first to need Kuromoji's dictionary, and a class that
    // is broken off in its initialization stays broken for as long as the program runs.
    makers.shutdown();
  }

  private static <T> T result(CompletableFuture<T> made) {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
