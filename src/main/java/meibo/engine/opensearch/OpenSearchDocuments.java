package meibo.engine.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.catalog.RecordJson;
import meibo.catalog.json.EntryReader;
import meibo.index.DrawnText;
import meibo.index.IndexDocument;
import meibo.index.IndexField;
import meibo.search.Found;
import tools.jackson.databind.JsonNode;

/** Index documents as OpenSearch's documents, and its hits as found entries. */
final class OpenSearchDocuments {

  /** What a hit has to bring along. */
  static final List<String> SHOWN = List.of(IndexField.RECORD.id(), IndexField.DRAWN.id());

  private OpenSearchDocuments() {}

  static Map<String, Object> document(IndexDocument from) {
    Map<String, Object> to = new LinkedHashMap<>();
    to.put(IndexField.KEY.id(), from.key().toString());
    to.put(IndexField.FINGERPRINT.id(), from.fingerprint());
    to.put(Mapping.TYPE, from.key().type().id());
    from.keywords().forEach((field, values) -> to.put(field.id(), values));
    from.tokens().forEach((field, values) -> to.put(field.id(), texts(values)));
    from.facets().forEach((facet, values) -> to.put(Mapping.facet(facet), values));
    from.years().forEach((field, year) -> to.put(field.id(), year));
    from.order().forEach((field, value) -> to.put(field.id(), value));
    to.put(IndexField.RECORD.id(), from.record().toString());
    to.put(IndexField.DRAWN.id(), from.drawn().stream().map(DrawnText::line).toList());
    return to;
  }

  /** The entry of a hit or of a document that was asked for by its id. */
  static Found found(JsonNode hit, float score) {
    String key = hit.path("_id").asString();
    EntryType type = Coded.find(EntryType.class, key.substring(0, key.indexOf('/'))).orElseThrow();
    JsonNode source = hit.path("_source");
    byte[] record = source.path(IndexField.RECORD.id()).asString().getBytes(StandardCharsets.UTF_8);
    List<DrawnText> drawn =
        StreamSupport.stream(source.path(IndexField.DRAWN.id()).spliterator(), false)
            .map(line -> DrawnText.parse(line.asString()))
            .toList();
    return new Found(EntryReader.trusted(type, record), new RecordJson(record), drawn, score);
  }

  /** Each value's tokens with blanks between, which the analyzer splits at and nothing else. */
  private static List<String> texts(List<List<String>> values) {
    return values.stream().map(tokens -> String.join(" ", tokens)).toList();
  }
}
