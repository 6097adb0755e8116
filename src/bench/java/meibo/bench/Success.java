package meibo.bench;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of the names asked for in each spelling, the share whose first hit is an organization that was
 * meant.
 */
public record Success(Map<Spelling, Share> spellings) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** So many of so many. */
  public record Share(int met, int asked) {

    double value() {
      return (double) met / asked;
    }

    Share and(boolean isMet) {
      return new Share(met + (isMet ? 1 : 0), asked + 1);
    }
  }

  /** The mean over the spellings, each weighing the same. */
  public double macro() {
    return spellings.values().stream().mapToDouble(Share::value).average().orElse(0);
  }

  /**
   * Asks and looks.
   *
   * @param firstName the name of the first hit in an answer
   */
  static Success of(Load load, List<Request> names, Function<JsonNode, JsonNode> firstName)
      throws IOException {
    Map<Spelling, Share> shares = new EnumMap<>(Spelling.class);
    List<byte[]> answers = load.answers(names);
    for (int i = 0; i < answers.size(); i++) {
      Request name = names.get(i);
      Named first = Named.of(firstName.apply(JSON.readTree(answers.get(i))));
      boolean isMet = name.spelling().isMet(name.q(), name.wanted(), first);
      Share before = shares.getOrDefault(name.spelling(), new Share(0, 0));
      shares.put(name.spelling(), before.and(isMet));
    }
    return new Success(shares);
  }
}
