package meibo.web.api;

import java.util.List;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.Facility;
import meibo.catalog.Organization;
import meibo.catalog.SupportService;
import meibo.search.Found;
import meibo.search.Related;
import meibo.web.Json;
import tools.jackson.core.JsonGenerator;

/** The answer of a record's address: its keys and what it is related to. */
final class EntryAnswer {

  private EntryAnswer() {}

  static byte[] json(Found found, Related related) {
    byte[] record = found.record().bytes();
    byte[] more = Json.object(json -> related(json, related));
    return Splice.member(record, "related", more);
  }

  private static void related(JsonGenerator json, Related related) {
    list(json, "caseStudies", related.caseStudies());
    one(json, "facility", related.facility().stream().toList());
    one(json, "parent", related.parent().stream().toList());
    list(json, "children", related.children());
    list(json, "services", related.services());
    list(json, "neighbours", related.neighbours());
    list(json, "organizations", related.organizations());
  }

  private static void list(JsonGenerator json, String key, List<Found> entries) {
    Json.members(json, key, entries, found -> reference(json, found.entry()));
  }

  private static void one(JsonGenerator json, String key, List<Found> entry) {
    for (Found found : entry) {
      json.writeObjectPropertyStart(key);
      reference(json, found.entry());
      json.writeEndObject();
    }
  }

  private static void reference(JsonGenerator json, Entry entry) {
    json.writeStringProperty("id", entry.id());
    switch (entry) {
      case Organization o -> Json.member(json, "name", o.name());
      case Facility f -> Json.member(json, "name", f.name());
      case CaseStudy c -> Json.member(json, "title", c.title());
      case SupportService s -> Json.member(json, "title", s.title());
    }
  }
}
