package meibo.catalog.json;

import java.util.List;
import java.util.Optional;

/** What became of one piece of JSON: a value, or everything that is wrong with it. */
public sealed interface Read<T> {

  /** Sound JSON. */
  record Good<T>(T value) implements Read<T> {}

  /**
   * JSON with at least one problem.
   *
   * @param id the id that the object gives itself, as far as that can be read
   */
  record Bad<T>(List<KeyProblem> problems, Optional<String> id) implements Read<T> {

    public Bad {
      problems = List.copyOf(problems);
    }
  }
}
