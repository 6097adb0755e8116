package meibo.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * What a run took.
 *
 * @param seconds from the first request to the last answer
 */
public record Run(List<Answered> answered, double seconds) {

  /** A request and its time in microseconds. */
  public record Answered(Request request, long micros, boolean good) {}

  public Run {
    answered = List.copyOf(answered);
  }

  public double perSecond() {
    return answered.size() / seconds;
  }

  /** Answers that were no 200. */
  public long failed() {
    return answered.stream().filter(a -> !a.good()).count();
  }

  /** Times of the requests of a kind. */
  public Latencies latencies(Predicate<Request> kind) {
    return new Latencies(
        answered.stream()
            .filter(a -> a.good() && kind.test(a.request()))
            .mapToLong(Answered::micros)
            .toArray());
  }

  /** Takes the times of many threads. */
  static final class Recorder {
    private final long start = System.nanoTime();
    private final ConcurrentLinkedQueue<Answered> answered = new ConcurrentLinkedQueue<>();

    void add(Request request, long since, boolean good) {
      answered.add(new Answered(request, (System.nanoTime() - since) / 1_000, good));
    }

    Run run() {
      return new Run(List.copyOf(answered), (System.nanoTime() - start) / 1e9);
    }
  }
}
