package meibo.tiny;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.Address;
import meibo.catalog.CaseStudy;
import meibo.catalog.Coded;
import meibo.catalog.Entry;
import meibo.catalog.Facility;
import meibo.catalog.Name;
import meibo.catalog.Organization;
import meibo.catalog.RecordJson;
import meibo.catalog.Source;
import meibo.catalog.SupportService;
import meibo.catalog.Text;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as the data format has them. */
final class TinyJson {

  private final Map<String, Object> members = new LinkedHashMap<>();

  private TinyJson() {}

  static RecordJson of(Entry entry) {
    TinyJson json = new TinyJson().put("id", entry.id());
    switch (entry) {
      case Organization o -> json.organization(o);
      case CaseStudy c ->
          json.put("stage", c.stage().map(Coded::id))
              .put("title", text(c.title()))
              .put("summary", text(c.summary()))
              .put("sectors", c.sectors())
              .put("organizations", c.organizations())
              .put("otherOrganizations", c.otherOrganizations())
              .put("year", c.year().map(Object::toString))
              .put("products", c.products());
      case Facility f ->
          json.put("name", name(f.name()))
              .put("aliases", f.aliases())
              .put("address", f.address().map(TinyJson::address))
              .put("location", f.location().map(l -> Map.of("lat", l.lat(), "lon", l.lon())))
              .put("opened", f.opened().map(Object::toString))
              .put("description", text(f.description()));
      case SupportService s ->
          json.put("title", text(s.title()))
              .put("summary", text(s.summary()))
              .put("phase", s.phase().map(Coded::id))
              .put("provider", s.provider());
    }
    json.put("sources", entry.sources().stream().map(TinyJson::source).toList());
    return new RecordJson(JsonMapper.shared().writeValueAsBytes(json.members));
  }

  private void organization(Organization o) {
    put("category", o.category())
        .put("name", name(o.name()))
        .put("aliases", o.aliases())
        .put("formerNames", o.formerNames())
        .put("status", o.status().map(Coded::id))
        .put("basis", o.basis().map(Coded::id))
        .put("since", o.since().map(Object::toString))
        .put("updated", o.updated().map(Object::toString))
        .put("sectors", o.sectors())
        .put("clusters", o.clusters())
        .put("description", text(o.description()))
        .put("products", o.products())
        .put("address", o.address().map(TinyJson::address))
        .put("website", o.website())
        .put("headquarters", o.headquarters())
        .put("parent", o.parent())
        .put("corporateNumber", o.corporateNumber())
        .put("ror", o.ror());
  }

  /** Puts a value; an empty one is left out. */
  private TinyJson put(String key, Object value) {
    Object present = value instanceof Optional<?> o ? o.map(v -> (Object) v).orElse("") : value;
    if (!present.equals("") && !present.equals(List.of()) && !present.equals(Map.of())) {
      members.put(key, present);
    }
    return this;
  }

  private static Map<String, Object> text(Text text) {
    return new TinyJson().put("ja", text.ja()).put("en", text.en()).members;
  }

  private static Map<String, Object> name(Name name) {
    return new TinyJson()
        .put("ja", name.ja())
        .put("kana", name.kana())
        .put("en", name.en())
        .members;
  }

  private static Map<String, Object> address(Address address) {
    return new TinyJson()
        .put("postalCode", address.postalCode())
        .put("text", address.text())
        .put("building", address.building())
        .put("facility", address.facility())
        .members;
  }

  private static Map<String, Object> source(Source source) {
    return new TinyJson()
        .put("url", source.url())
        .put("seed", source.seed() ? Optional.of(true) : Optional.empty())
        .put("publisher", source.publisher())
        .put("asOf", source.asOf().map(Object::toString))
        .put("for", source.supports())
        .members;
  }
}
