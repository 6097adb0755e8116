package meibo.engine.lucene.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Memory for windows, used by one part after the other: a query has dozens of parts. */
record Buffers(Pool<Hits> hits, Pool<Wanted> wanted, Pool<double[]> sums, Pool<short[]> counts) {

  Buffers() {
    this(
        new Pool<>(Hits::new),
        new Pool<>(Wanted::new),
        new Pool<>(() -> new double[Window.SIZE]),
        new Pool<>(() -> new short[Window.SIZE]));
  }

  /** What is taken holds what its last user left in it. */
  static final class Pool<T> {

    private final Supplier<T> more;
    private final Deque<T> unused = new ArrayDeque<>();

    private Pool(Supplier<T> more) {
      this.more = more;
    }

    T take() {
      return unused.isEmpty() ? more.get() : unused.pop();
    }

    void give(T used) {
      unused.push(used);
    }
  }
}
