package meibo.catalog.json;

import java.util.Optional;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads one entry from one JSON object: strictly what a curator wrote, quickly what was checked.
 */
public final class EntryReader {

  private EntryReader() {}

  /** The entry, or everything that is wrong with it. */
  public static Read<Entry> read(EntryType type, byte[] json) {
    Reading reading = Reading.checking();
    Optional<JsonNode> node = JsonText.parse(json, reading);
    Optional<Entry> entry = node.flatMap(n -> entry(type, n, reading));
    node.ifPresent(n -> SupportedKeys.check(n, EntryShapes.of(type), reading));
    return entry.isPresent() && reading.count() == 0
        ? new Read.Good<>(entry.get())
        : reading.bad(node);
  }

  /**
   * The entry in JSON that {@link EntryWriter} wrote.
   *
   * @throws IllegalArgumentException where it is not such JSON
   */
  public static Entry trusted(EntryType type, byte[] json) {
    return CanonicalReader.read(json, EntryShapes.of(type))
        .<Entry>map(e -> e)
        .orElseGet(() -> inAnyOrder(type, json));
  }

  /** An older program, or somebody's own, may have written the keys in another order. */
  private static Entry inAnyOrder(EntryType type, byte[] json) {
    Reading reading = Reading.trusting();
    try {
      return entry(type, JsonText.trusted(json), reading)
          .orElseThrow(() -> new IllegalArgumentException(type.id() + ": " + reading.problems()));
    } catch (JacksonException broken) {
      throw new IllegalArgumentException(type.id() + ": no JSON", broken);
    }
  }

  private static Optional<Entry> entry(EntryType type, JsonNode node, Reading reading) {
    return ObjectReader.read(node, EntryShapes.of(type), Place.TOP, reading).map(e -> e);
  }
}
