package meibo.catalog.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import tools.jackson.databind.JsonNode;

/**
 * Reads one entry from one JSON object: strictly what a curator wrote, quickly what was checked.
 */
public final class EntryReader {

  private EntryReader() {}

  /** The entry, or everything that is wrong with it. */
  public static Read<Entry> read(EntryType type, byte[] json) {
    List<KeyProblem> problems = new ArrayList<>();
    Optional<JsonNode> node = JsonText.parse(json, problems);
    Optional<Entry> entry = node.flatMap(n -> entry(type, n, problems));
    node.ifPresent(n -> SupportedKeys.check(n, EntryShapes.of(type), problems));
    return entry.isPresent() && problems.isEmpty()
        ? new Read.Good<>(entry.get())
        : new Read.Bad<>(problems, node.flatMap(EntryReader::id));
  }

  /**
   * The entry in JSON that {@link EntryWriter} wrote.
   *
   * @throws IllegalArgumentException where it is not such JSON
   */
  public static Entry trusted(EntryType type, byte[] json) {
    List<KeyProblem> problems = new ArrayList<>();
    return entry(type, JsonText.trusted(json), problems)
        .orElseThrow(() -> new IllegalArgumentException(type.id() + ": " + problems));
  }

  private static Optional<Entry> entry(EntryType type, JsonNode node, List<KeyProblem> problems) {
    return ObjectReader.read(node, EntryShapes.of(type), Place.TOP, problems).map(entry -> entry);
  }

  private static Optional<String> id(JsonNode node) {
    return node.optional("id").flatMap(JsonNode::stringValueOpt);
  }
}
