package meibo.web.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.table.Column;
import meibo.table.Columns;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What can be asked and fetched of an organization: the keys of its record. */
final class Properties {

  private static final List<Column> ALL = Columns.keys(EntryType.ORGANIZATION);

  private final Language language;

  Properties(Language language) {
    this.language = language;
  }

  /** Those whose id or name holds the text. */
  ArrayNode holding(String text, int limit) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    ArrayNode properties = JsonMapper.shared().createArrayNode();
    ALL.stream()
        .filter(
            c ->
                Stream.concat(Stream.of(c.key()), c.header().values())
                    .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted)))
        .limit(limit)
        .forEach(c -> properties.addObject().put("id", c.key()).put("name", name(c.key())));
    return properties;
  }

  /** What a property is called; one that is not there is called by its id. */
  String name(String id) {
    return find(id).flatMap(c -> c.header().preferring(language)).orElse(id);
  }

  static boolean has(String id) {
    return find(id).isPresent();
  }

  private static Optional<Column> find(String id) {
    return ALL.stream().filter(c -> c.key().equals(id)).findFirst();
  }
}
