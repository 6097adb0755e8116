package meibo.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.Basis;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.Facility;
import meibo.catalog.Organization;
import meibo.catalog.SupportService;
import meibo.search.Found;
import meibo.search.Related;
import tools.jackson.databind.json.JsonMapper;

/** An entry as schema.org JSON-LD, for a data block in its page. */
final class StructuredData {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Frame frame;
  private final Entry entry;
  private final Related related;
  private final Map<String, Object> node = new LinkedHashMap<>();

  StructuredData(Frame frame, Entry entry, Related related) {
    this.frame = frame;
    this.entry = entry;
    this.related = related;
  }

  /** JSON without any character that could end the element or open a comment in HTML. */
  String json() {
    node.put("@context", "https://schema.org");
    node.put("@type", type());
    node.put("@id", frame.canonical());
    node.put("url", frame.canonical());
    node.put("name", entry.name().in(frame.language()));
    put("alternateName", alternateNames());
    put("description", entry.description().preferring(frame.language()));
    entry.address().ifPresent(a -> node.put("address", address(a)));
    switch (entry) {
      case Organization o -> organization(o);
      case CaseStudy c -> caseStudy(c);
      case Facility f -> facility(f);
      case SupportService _ -> put("provider", references(related.organizations()));
    }
    return escaped(JSON.writeValueAsString(node));
  }

  static String escaped(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private String type() {
    return switch (entry) {
      case Organization o ->
          switch (o.category()) {
            case "company" -> "Corporation";
            case "research" -> "ResearchOrganization";
            case "hospital" -> "Hospital";
            case "university" -> "CollegeOrUniversity";
            case "government" -> "GovernmentOrganization";
            default -> "Organization";
          };
      case CaseStudy _ -> "CreativeWork";
      case Facility _ -> "Place";
      case SupportService _ -> "Service";
    };
  }

  private List<String> alternateNames() {
    String shown = entry.name().in(frame.language());
    return Stream.of(
            entry.name().text().values(), entry.name().kana().stream(), entry.aliases().stream())
        .flatMap(s -> s)
        .filter(n -> !n.equals(shown))
        .distinct()
        .toList();
  }

  private void organization(Organization o) {
    o.corporateNumber()
        .ifPresent(
            n ->
                node.put(
                    "identifier",
                    Map.of("@type", "PropertyValue", "propertyID", "法人番号", "value", n)));
    put("sameAs", o.website().filter(SourceLines::isWebAddress));
    put(
        "knowsAbout",
        o.sectors().stream()
            .map(s -> frame.words().plain(frame.site().vocabulary().sector(s).label()))
            .toList());
    put("parentOrganization", references(related.parent().stream().toList()));
    if (!o.isFormer() && o.basis().filter(Basis.RELATED::equals).isEmpty()) {
      node.put("memberOf", named("Organization", frame.siteName()));
    }
  }

  private void caseStudy(CaseStudy study) {
    put("datePublished", study.year().map(Object::toString));
    put("mentions", references(related.organizations()));
  }

  private void facility(Facility facility) {
    facility
        .location()
        .ifPresent(
            l -> {
              Map<String, Object> geo = new LinkedHashMap<>();
              geo.put("@type", "GeoCoordinates");
              geo.put("latitude", l.lat());
              geo.put("longitude", l.lon());
              node.put("geo", geo);
            });
  }

  private List<Map<String, Object>> references(List<Found> others) {
    return others.stream()
        .map(
            other -> {
              Map<String, Object> reference =
                  named("Organization", other.entry().name().in(frame.language()));
              reference.put(
                  "@id", frame.links().absolute(Addresses.entryPlace(other.entry().key())));
              return reference;
            })
        .toList();
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("@type", type);
    named.put("name", name);
    return named;
  }

  private static Map<String, Object> address(Address address) {
    Map<String, Object> postal = new LinkedHashMap<>();
    postal.put("@type", "PostalAddress");
    address.postalCode().ifPresent(c -> postal.put("postalCode", c));
    address.text().ifPresent(t -> postal.put("streetAddress", t));
    return postal;
  }

  private void put(String key, List<?> values) {
    if (!values.isEmpty()) {
      node.put(key, values);
    }
  }

  private void put(String key, Optional<?> value) {
    value.ifPresent(v -> node.put(key, v));
  }
}
