package meibo.load.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import meibo.catalog.EntryType;
import meibo.table.Columns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record of the Research Organization Registry (schema 2). It only adds what is not known. */
record RorRecord(ObjectNode record, CellValues values) {

  private static final Map<String, String> CATEGORIES =
      Map.of(
          "education", "university",
          "healthcare", "hospital",
          "company", "company",
          "government", "government",
          "facility", "research",
          "nonprofit", "support",
          "archive", "research",
          "funder", "support",
          "other", "research");

  static boolean isOne(ObjectNode record) {
    return record
            .path("id")
            .stringValueOpt()
            .filter(id -> id.startsWith("https://ror.org/"))
            .isPresent()
        && record.path("names").isArray();
  }

  Optional<Incoming> incoming(Place place) {
    Map<String, String> cells = new LinkedHashMap<>();
    String id = record.path("id").stringValue("");
    cells.put("ror", id);
    cells.put("category", category());
    name("ja").ifPresent(n -> cells.put("name.ja", n));
    name("en").or(this::shown).ifPresent(n -> cells.put("name.en", n));
    link().ifPresent(url -> cells.put("website", url));
    country().ifPresent(code -> cells.put("headquarters", code));
    cells.put("sources", id + " | Research Organization Registry");
    Map<String, Optional<JsonNode>> read = new LinkedHashMap<>();
    Columns.keys(EntryType.ORGANIZATION)
        .forEach(
            column ->
                Optional.ofNullable(cells.get(column.key()))
                    .flatMap(cell -> values.value(column, cell))
                    .ifPresent(value -> read.put(column.key(), Optional.of(value))));
    return Optional.of(
        new Incoming(place, Optional.empty(), new Incoming.Change.Cells(read, Map.of(), true)));
  }

  private String category() {
    return all(record.path("types")).stream()
        .flatMap(t -> Optional.ofNullable(CATEGORIES.get(t.stringValue(""))).stream())
        .findFirst()
        .orElse("research");
  }

  private Optional<String> name(String language) {
    return all(record.path("names")).stream()
        .filter(n -> language.equals(n.path("lang").stringValue("")))
        .filter(n -> has(n, "label") || has(n, "ror_display"))
        .findFirst()
        .flatMap(n -> n.path("value").stringValueOpt());
  }

  private Optional<String> shown() {
    return all(record.path("names")).stream()
        .filter(n -> has(n, "ror_display"))
        .findFirst()
        .flatMap(n -> n.path("value").stringValueOpt());
  }

  private Optional<String> link() {
    return all(record.path("links")).stream()
        .filter(l -> "website".equals(l.path("type").stringValue("")))
        .findFirst()
        .flatMap(l -> l.path("value").stringValueOpt());
  }

  private Optional<String> country() {
    return record.at("/locations/0/geonames_details/country_code").stringValueOpt();
  }

  private static boolean has(JsonNode name, String type) {
    return all(name.path("types")).stream().anyMatch(t -> type.equals(t.stringValue("")));
  }

  private static List<JsonNode> all(JsonNode list) {
    return new ArrayList<>(StreamSupport.stream(list.spliterator(), false).toList());
  }
}
