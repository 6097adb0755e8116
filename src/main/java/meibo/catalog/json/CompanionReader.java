package meibo.catalog.json;

import java.util.Optional;
import meibo.catalog.Concept;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Outline;
import meibo.catalog.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Reads what stands beside the entries, as strictly as {@link EntryReader} reads those. */
public final class CompanionReader {

  private CompanionReader() {}

  /** {@code directory.json}. */
  public static Read<DirectoryInfo> directory(byte[] json) {
    return read(json, DirectoryShapes::directory);
  }

  /** {@code vocabulary.json}; a list that it leaves out is that of the standard vocabulary. */
  public static Read<Vocabulary> vocabulary(byte[] json) {
    return read(json, VocabularyShapes::vocabulary);
  }

  /** A line of {@code thesaurus.jsonl}. */
  public static Read<Concept> concept(byte[] json) {
    return switch (read(json, VocabularyShapes::conceptLine)) {
      case Read.Good<ConceptLine>(ConceptLine line) -> new Read.Good<>(line.concept());
      case Read.Bad<ConceptLine> bad -> new Read.Bad<>(bad.problems(), bad.id());
    };
  }

  /**
   * A line of {@code thesaurus.jsonl} that was sound when it was checked; the thousands are quick.
   */
  public static Read<Concept> checkedConcept(byte[] json) {
    return CanonicalReader.read(json, VocabularyShapes::conceptLine)
        .<Read<Concept>>map(line -> new Read.Good<>(line.concept()))
        .orElseGet(() -> concept(json));
  }

  /** {@code outline.geojson}. */
  public static Read<Outline> outline(byte[] json) {
    Reading reading = Reading.checking();
    Optional<JsonNode> node = JsonText.parse(json, reading);
    Optional<Outline> outline = node.map(new OutlineReader(reading)::outline);
    return reading.count() == 0 ? new Read.Good<>(outline.orElseThrow()) : reading.bad(node);
  }

  private static <T> Read<T> read(byte[] json, Shape<T> shape) {
    Reading reading = Reading.checking();
    Optional<JsonNode> node = JsonText.parse(json, reading);
    return node.flatMap(n -> ObjectReader.read(n, shape, Place.TOP, reading))
        .<Read<T>>map(Read.Good::new)
        .orElseGet(() -> reading.bad(node));
  }
}
