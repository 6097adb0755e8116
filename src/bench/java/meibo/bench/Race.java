package meibo.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import meibo.bench.Row.Percentiles;

/**
 * The course that every contender runs: warm up, saturate, at half of that, names alone, and what
 * it finds.
 *
 * @param seconds of each measured loop
 */
public record Race(List<Request> requests, double seconds) {

  private static final int CLIENTS = 4;
  private static final int NAMES_A_SECOND = 40;

  /** The compiler is at work for the first thousands of requests: measured, still at four. */
  private static final int WARM = 12_000;

  private static final int MOST_WARM_UPS = 8;

  public Race {
    requests = List.copyOf(requests);
  }

  public Row run(Contender contender) throws IOException {
    try (Load load = contender.load()) {
      warmUp(load);
      double cpu = contender.cpuSeconds();
      Run full = load.closed(requests, CLIENTS, seconds);
      double perRequest = (contender.cpuSeconds() - cpu) * 1e6 / full.answered().size();
      Run half = load.open(requests, full.perSecond() / 2, seconds);
      Run names = load.closed(selective(), 1, seconds / 3);
      return new Row(
          contender.name(),
          full.perSecond(),
          perRequest,
          Percentiles.of(full.latencies(r -> true)),
          Percentiles.of(half.latencies(r -> true)),
          Percentiles.of(half.latencies(r -> !r.isSuggestion())),
          Percentiles.of(half.latencies(Request::isSuggestion)),
          Percentiles.of(names.latencies(r -> true)),
          success(contender, load),
          full.failed() + half.failed() + names.failed(),
          contender.anonymousMegabytes(),
          contender.processes().getFirst().startSeconds());
    }
  }

  private void warmUp(Load load) {
    int asked = 0;
    for (int i = 0; i < MOST_WARM_UPS && asked < WARM; i++) {
      asked += load.closed(requests.reversed(), CLIENTS, seconds).answered().size();
    }
  }

  private List<Request> selective() {
    return requests.stream().filter(Request::isSelective).toList();
  }

  private Optional<Success> success(Contender contender, Load load) throws IOException {
    if (contender.firstName().isEmpty()) {
      return Optional.empty();
    }
    List<Request> names =
        requests.stream()
            .filter(r -> r.kind() == Request.Kind.NAME)
            .limit((long) (NAMES_A_SECOND * seconds))
            .toList();
    return Optional.of(Success.of(load, names, contender.firstName().get()));
  }
}
