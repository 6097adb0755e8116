package meibo.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import meibo.search.Deadline;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;

/** Collects as another does, and pauses now and then. */
record Timed<C extends Collector, R>(CollectorManager<C, R> inner)
    implements CollectorManager<Timed.Looking<C>, R> {

  /** Hits between two pauses: some tens of microseconds. */
  private static final int HITS = 1024;

  @Override
  public Looking<C> newCollector() throws IOException {
    return new Looking<>(inner.newCollector());
  }

  @Override
  public R reduce(Collection<Looking<C>> collectors) throws IOException {
    return inner.reduce(collectors.stream().map(c -> c.own).toList());
  }

  static final class Looking<C extends Collector> extends FilterCollector {

    private final C own;

    private Looking(C own) {
      super(own);
      this.own = own;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      Deadline.check();
      return new FilterLeafCollector(own.getLeafCollector(context)) {
        private int hits;

        @Override
        public void collect(int doc) throws IOException {
          hits++;
          if (hits % HITS == 0) {
            Deadline.pause();
          }
          in.collect(doc);
        }
      };
    }
  }
}
