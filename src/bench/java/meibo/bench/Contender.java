package meibo.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What answers over HTTP.
 *
 * @param processes all that work for an answer; the first is asked
 * @param firstName the name of the first hit in an answer, where its answers are worth looking at
 */
public record Contender(
    String name,
    List<ServerProcess> processes,
    Function<Request, Call> calls,
    Optional<Function<JsonNode, JsonNode>> firstName) {

  public Contender {
    processes = List.copyOf(processes);
  }

  /** Meibo in front of whatever engine. */
  public static Contender meibo(String name, List<ServerProcess> processes) {
    return new Contender(
        name, processes, r -> Call.get(r.path()), Optional.of(answer -> answer.at("/hits/0/name")));
  }

  /** A node as its documentation advises. */
  public static Contender advised(ServerProcess node) {
    return new Contender(
        "OpenSearch as its documentation advises",
        List.of(node),
        AdvisedOpenSearch::call,
        Optional.of(answer -> answer.at("/hits/hits/0/_source/name")));
  }

  public static Contender hello(ServerProcess server) {
    return new Contender(
        "a bare Javalin \"hello\"", List.of(server), r -> Call.get(r.path()), Optional.empty());
  }

  public Load load() {
    return new Load(processes.getFirst().address(), calls);
  }

  double cpuSeconds() throws java.io.IOException {
    double sum = 0;
    for (ServerProcess process : processes) {
      sum += process.cpuSeconds();
    }
    return sum;
  }

  double anonymousMegabytes() throws java.io.IOException {
    double sum = 0;
    for (ServerProcess process : processes) {
      sum += process.anonymousMegabytes();
    }
    return sum;
  }
}
