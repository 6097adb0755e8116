package meibo.web.reconcile;

import java.util.List;
import java.util.stream.Stream;
import meibo.catalog.Basis;
import meibo.catalog.Coded;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Labels;
import meibo.catalog.Language;
import meibo.catalog.Status;
import meibo.catalog.Text;
import meibo.catalog.Vocabulary;
import meibo.search.Found;
import meibo.web.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The values of an organization's properties, read from its record. */
final class Values {

  private final Site site;
  private final Vocabulary vocabulary;
  private final Language language;

  Values(Site site, Language language) {
    this.site = site;
    this.vocabulary = site.vocabulary().get();
    this.language = language;
  }

  /** The record of an organization as a tree. */
  static JsonNode record(Found found) {
    return JsonMapper.shared().readTree(found.record().bytes());
  }

  /** Writes the values of a property, none where the record has none. */
  void addTo(ArrayNode values, JsonNode record, Extension.Wanted wanted) {
    JsonNode value = record.at("/" + wanted.id().replace('.', '/'));
    Stream<JsonNode> all = value.isArray() ? value.valueStream() : Stream.of(value);
    all.filter(v -> !v.isMissingNode()).limit(wanted.limit()).forEach(v -> add(values, wanted, v));
  }

  private void add(ArrayNode values, Extension.Wanted wanted, JsonNode value) {
    if (value.isObject()) {
      // A source; one without an address is the collection that the directory began with.
      values.addObject().put("str", value.path("url").asString("seed"));
      return;
    }
    String text = value.asString();
    if (wanted.id().equals("parent")) {
      values.addObject().put("id", text).put("name", name(EntryType.ORGANIZATION, text));
    } else {
      values.addObject().put("str", wanted.asIds() ? text : label(wanted.id(), text));
    }
  }

  private String label(String property, String id) {
    return switch (property) {
      case "category" -> said(vocabulary.category(id).label(), id);
      case "sectors" -> said(vocabulary.sector(id).label(), id);
      case "clusters" -> said(vocabulary.cluster(id).label(), id);
      case "status" -> said(Coded.find(Status.class, id).map(Labels::of).orElse(Text.NONE), id);
      case "basis" -> said(Coded.find(Basis.class, id).map(Labels::of).orElse(Text.NONE), id);
      case "address.facility" -> name(EntryType.FACILITY, id);
      default -> id;
    };
  }

  private String said(Text label, String otherwise) {
    return label.preferring(language).orElse(otherwise);
  }

  private String name(EntryType type, String id) {
    return site.search()
        .find(new EntryKey(type, id))
        .map(found -> found.entry().name().in(language))
        .orElse(id);
  }

  /** Properties whose values are organizations too. */
  static final List<String> ENTITIES = List.of("parent");
}
