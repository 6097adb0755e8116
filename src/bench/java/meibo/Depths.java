package meibo;

import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import meibo.bench.Latencies;
import meibo.bench.Load;
import meibo.bench.Request;
import meibo.bench.ServerProcess;
import meibo.engine.lucene.BareLucene;
import meibo.engine.lucene.LuceneEngine;
import meibo.search.SearchAddress;

/**
 * The same searches in four depths, one client: bare Lucene, Meibo's engine, the whole search in
 * process, and over HTTP. The four take turns, a hundred searches each, so that what else the
 * machine does meets all of them alike. Processor time is that of the whole process that answers,
 * compiler and collector included.
 */
final class Depths implements Closeable {

  private static final int SEARCHES = 2_000;
  private static final int BLOCK = 100;
  private static final int CLIENTS = 4;
  private static final int WARM_UPS = 3;

  private final BareLucene bare;
  private final RecordingEngine engine;
  private final LiveCatalog catalog;
  private final SearchAddress addresses;
  private final List<Request> requests;
  private final List<RecordingEngine.Asking> askings = new ArrayList<>();
  private final List<List<BareLucene.Prepared>> prepared = new ArrayList<>();

  /**
   * A depth; times in microseconds.
   *
   * @param cpu processor time of a search
   */
  record Depth(String name, double cpu, long p50, long p95, long p99) {

    String line() {
      return "| %s | %.0f | %d | %d | %d |%n".formatted(name, cpu, p50, p95, p99);
    }
  }

  /**
   * All depths, the bare one first and HTTP last.
   *
   * @param longer median over the searches of how much longer one takes over HTTP than bare, in
   *     microseconds
   */
  record Result(List<Depth> depths, long longer) {

    Result {
      depths = List.copyOf(depths);
    }

    double timesTheCpu() {
      return depths.getLast().cpu() / depths.getFirst().cpu();
    }

    double moreCpu() {
      return depths.getLast().cpu() - depths.getFirst().cpu();
    }
  }

  Depths(Path index, List<Request> all) throws IOException {
    bare = new BareLucene(index);
    engine = new RecordingEngine(LuceneEngine.open(index));
    catalog = new LiveCatalog(engine);
    addresses = new SearchAddress(catalog.vocabulary());
    requests = all.stream().filter(r -> !r.isSuggestion()).limit(SEARCHES).toList();
    for (int i = 0; i < requests.size(); i++) {
      engine.taken();
      whole(i);
      askings.add(engine.taken());
      prepared.add(prepared(askings.getLast()));
    }
  }

  /** Checks on the way that bare Lucene finds as many as Meibo does. */
  private List<BareLucene.Prepared> prepared(RecordingEngine.Asking asking) throws IOException {
    List<BareLucene.Prepared> all = new ArrayList<>();
    for (RecordingEngine.Asked asked : asking.questions()) {
      if (asked.isAnswered()) {
        BareLucene.Prepared one = bare.prepare(asked.question(), asked.stage());
        long found = bare.run(one).total();
        if (found != asked.total()) {
          throw new IllegalStateException(
              "bare %d, asked %d: %s".formatted(found, asked.total(), asked.question()));
        }
        all.add(one);
      }
    }
    return all;
  }

  /** A search in one depth. */
  private interface Step {
    void ask(int number) throws IOException;
  }

  /** Seconds of processor time so far of whoever answers. */
  private interface Clock {
    double seconds() throws IOException;
  }

  /** A depth with what it took. */
  private static final class Course {
    private final String name;
    private final Step step;
    private final Clock clock;
    private final long[] latest = new long[SEARCHES];
    private final List<Long> micros = new ArrayList<>();
    private double cpu;

    Course(String name, Step step, Clock clock) {
      this.name = name;
      this.step = step;
      this.clock = clock;
    }

    void block(int from, int to) throws IOException {
      double before = clock.seconds();
      for (int i = from; i < to; i++) {
        long asked = System.nanoTime();
        step.ask(i);
        latest[i] = (System.nanoTime() - asked) / 1_000;
        micros.add(latest[i]);
      }
      cpu += clock.seconds() - before;
    }

    void forget() {
      micros.clear();
      cpu = 0;
    }

    Depth depth() {
      Latencies times = new Latencies(micros.stream().mapToLong(m -> m).toArray());
      return new Depth(
          name, cpu * 1e6 / micros.size(), times.at(0.5), times.at(0.95), times.at(0.99));
    }
  }

  Result measure(ServerProcess server, Load load, double seconds) throws IOException {
    List<Course> courses =
        List.of(
            new Course("bare Lucene: query, facets, stored bytes", this::bare, Depths::cpu),
            new Course("Meibo's engine: all stages, records read", this::engine, Depths::cpu),
            new Course("the whole search: planned, asked, matched", this::whole, Depths::cpu),
            new Course(
                "over HTTP", i -> load.oneByOne(requests.subList(i, i + 1)), server::cpuSeconds));
    warmUp(load, seconds);
    turns(courses, seconds);
    courses.forEach(Course::forget);
    long[] longer = turns(courses, 2 * seconds);
    return new Result(courses.stream().map(Course::depth).toList(), longer[longer.length / 2]);
  }

  /** The server has seen none of the searches, unlike this process. */
  private void warmUp(Load load, double seconds) {
    for (int i = 0; i < WARM_UPS; i++) {
      load.closed(requests.reversed(), CLIENTS, seconds);
    }
  }

  /** Sorted: how much longer each search took in the last depth than in the first. */
  private long[] turns(List<Course> courses, double seconds) throws IOException {
    List<Long> longer = new ArrayList<>();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    for (int from = 0; System.nanoTime() < end; from = (from + BLOCK) % requests.size()) {
      int to = Math.min(from + BLOCK, requests.size());
      for (Course course : courses) {
        course.block(from, to);
      }
      for (int i = from; i < to; i++) {
        longer.add(courses.getLast().latest[i] - courses.getFirst().latest[i]);
      }
    }
    long[] sorted = longer.stream().mapToLong(m -> m).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private void bare(int number) throws IOException {
    for (BareLucene.Prepared one : prepared.get(number)) {
      bare.run(one);
    }
  }

  private void engine(int number) {
    RecordingEngine.Asking asking = askings.get(number);
    asking.looks().forEach(engine::mayHold);
    asking.questions().forEach(a -> engine.ask(a.question()));
    engine.taken();
  }

  private void whole(int number) {
    catalog.search(addresses.parse(requests.get(number).parameters()));
  }

  private static double cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  @Override
  public void close() throws IOException {
    bare.close();
    engine.close();
  }
}
