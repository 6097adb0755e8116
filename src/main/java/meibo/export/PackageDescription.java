package meibo.export;

import java.util.List;
import java.util.Optional;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryType;
import meibo.catalog.Labels;
import meibo.catalog.Language;
import meibo.catalog.Text;
import meibo.table.Column;
import meibo.table.Columns;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code datapackage.json}: what is in a data package (Frictionless Data Package v2). */
final class PackageDescription {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final String DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

  private final Publication publication;
  private final List<EntryType> types;

  PackageDescription(Publication publication, List<EntryType> types) {
    this.publication = publication;
    this.types = types;
  }

  byte[] json() {
    ObjectNode description = JsonNodeFactory.instance.objectNode();
    DirectoryInfo directory = publication.directory();
    description.put("$schema", PROFILES + "datapackage.json").put("name", "directory");
    description.put("title", both(directory.name()));
    directory.listing().preferring(Language.JA).ifPresent(l -> description.put("description", l));
    description.put("homepage", publication.home(Language.JA));
    description.put("created", publication.built().toString());
    directory.licence().ifPresent(l -> licence(description.putArray("licenses").addObject(), l));
    ArrayNode sources = description.putArray("sources");
    directory.attributions().forEach(a -> source(sources.addObject(), a));
    types.forEach(type -> resource(description.withArray("/resources").addObject(), type));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(description);
  }

  private static void licence(ObjectNode node, DirectoryInfo.Licence licence) {
    node.put("name", licence.id()).put("title", both(licence.name()));
    licence.url().ifPresent(url -> node.put("path", url));
  }

  private static void source(ObjectNode node, DirectoryInfo.Attribution attribution) {
    node.put("title", both(attribution.text()));
    attribution.url().ifPresent(url -> node.put("path", url));
  }

  private static void resource(ObjectNode node, EntryType type) {
    node.put("name", type.path()).put("title", both(Labels.of(type)));
    node.put("type", "table").put("path", type.path() + ".csv").put("format", "csv");
    node.put("mediatype", "text/csv").put("encoding", "utf-8");
    ObjectNode schema = node.putObject("schema").put("$schema", PROFILES + "tableschema.json");
    ArrayNode fields = schema.putArray("fields");
    Columns.of(type).forEach(column -> field(fields.addObject(), column));
    schema.putArray("primaryKey").add("id");
  }

  private static void field(ObjectNode field, Column column) {
    field.put("name", column.key()).put("title", both(column.header()));
    switch (column.kind()) {
      case NUMBER -> field.put("type", "number");
      case DATE -> {
        field.put("type", "string").put("description", "YYYY, YYYY-MM or YYYY-MM-DD");
        field.putObject("constraints").put("pattern", DATE);
      }
      case LIST -> field.put("type", "string").put("description", "values joined with \"; \"");
      case SOURCES ->
          field
              .put("type", "string")
              .put("description", "address or seed | publisher | as of | keys, joined with \"; \"");
      case TEXT, LINK, NOTE -> field.put("type", "string");
    }
    if (column.key().equals("id")) {
      field.putObject("constraints").put("required", true).put("unique", true);
    }
  }

  private static String both(Text text) {
    Optional<String> ja = text.ja();
    Optional<String> en = text.en();
    return ja.equals(en) || ja.isEmpty() || en.isEmpty()
        ? text.preferring(Language.JA).orElse("")
        : ja.get() + " / " + en.get();
  }
}
