package meibo.catalog.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One run over a JSON text, and what it found wrong.
 *
 * @param strict whether unknown keys and the formats of texts are looked at; not needed for what
 *     the program itself has written
 */
record Reading(boolean strict, List<KeyProblem> problems) {

  static Reading checking() {
    return new Reading(true, new ArrayList<>());
  }

  static Reading trusting() {
    return new Reading(false, new ArrayList<>());
  }

  void report(Place at, String expected, String found) {
    problems.add(new KeyProblem(at.path(), expected, found));
  }

  /** Compared before and after reading a part, it says whether the part is sound. */
  int count() {
    return problems.size();
  }

  /** The outcome where something was found wrong. */
  <T> Read<T> bad(Optional<JsonNode> node) {
    Optional<JsonNode> id = node.flatMap(n -> n.optional("id"));
    return new Read.Bad<>(problems, id.flatMap(JsonNode::stringValueOpt));
  }
}
