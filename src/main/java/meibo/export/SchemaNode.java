package meibo.export;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.Basis;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Labels;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.catalog.PartialDate;
import meibo.catalog.SupportService;
import meibo.catalog.Text;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entry in the words of schema.org. */
final class SchemaNode {

  private static final String ROR = "https://ror.org/";

  private final Entry entry;
  private final Language language;
  private final Publication publication;
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  SchemaNode(Entry entry, Language language, Publication publication) {
    this.entry = entry;
    this.language = language;
    this.publication = publication;
  }

  ObjectNode json() {
    node.put("@type", type());
    node.put("@id", page(entry.key()));
    node.put("url", page(entry.key()));
    node.put("name", entry.name().in(language));
    list("alternateName", otherNames());
    put("description", entry.description().preferring(language));
    entry.address().ifPresent(this::address);
    switch (entry) {
      case Organization o -> organization(o);
      case CaseStudy c -> caseStudy(c);
      case Facility f -> facility(f);
      case SupportService s -> service(s);
    }
    list("citation", citations());
    return node;
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
      case CaseStudy c -> "CreativeWork";
      case Facility f -> "Place";
      case SupportService s -> "Service";
    };
  }

  private Stream<String> otherNames() {
    Stream<String> former =
        entry instanceof Organization o ? o.formerNames().stream() : Stream.empty();
    return Stream.of(
            entry.name().text().values(),
            entry.name().kana().stream(),
            entry.aliases().stream(),
            former)
        .flatMap(names -> names)
        .filter(name -> !name.equals(entry.name().in(language)))
        .distinct();
  }

  private void organization(Organization o) {
    o.corporateNumber().ifPresent(number -> identifier("法人番号", number));
    o.ror().ifPresent(ror -> identifier("ROR", ror(ror)));
    list("sameAs", Stream.concat(o.website().stream(), o.ror().map(SchemaNode::ror).stream()));
    list(
        "knowsAbout",
        o.sectors().stream().map(s -> label(publication.vocabulary().sector(s).label(), s)));
    o.parent().ifPresent(id -> node.set("parentOrganization", reference(organizationKey(id))));
    o.parentName().ifPresent(name -> node.set("parentOrganization", named("Organization", name)));
    if (!o.isFormer() && o.basis().filter(Basis.RELATED::equals).isEmpty()) {
      node.set("memberOf", named("Organization", publication.name(language)));
    }
    o.address()
        .flatMap(Address::facility)
        .ifPresent(f -> node.set("location", reference(new EntryKey(EntryType.FACILITY, f))));
  }

  private void caseStudy(CaseStudy study) {
    put("dateCreated", study.year().map(PartialDate::text));
    list(
        "about",
        study.sectors().stream().map(s -> label(publication.vocabulary().sector(s).label(), s)));
    study
        .organizations()
        .forEach(id -> node.withArray("mentions").add(reference(organizationKey(id))));
    study
        .otherOrganizations()
        .forEach(name -> node.withArray("mentions").add(named("Organization", name)));
    study.products().forEach(name -> node.withArray("mentions").add(named("Product", name)));
  }

  private void facility(Facility facility) {
    facility
        .location()
        .ifPresent(
            l ->
                node.putObject("geo")
                    .put("@type", "GeoCoordinates")
                    .put("latitude", l.lat())
                    .put("longitude", l.lon()));
  }

  private void service(SupportService service) {
    put("serviceType", service.phase().map(p -> label(Labels.of(p), p.id())));
    service.provider().ifPresent(id -> node.set("provider", reference(organizationKey(id))));
  }

  private void address(Address address) {
    ObjectNode postal = node.putObject("address").put("@type", "PostalAddress");
    address.postalCode().ifPresent(code -> postal.put("postalCode", code));
    address.text().ifPresent(text -> postal.put("streetAddress", text));
  }

  private void identifier(String scheme, String value) {
    node.withArray("identifier")
        .addObject()
        .put("@type", "PropertyValue")
        .put("propertyID", scheme)
        .put("value", value);
  }

  /** Only a creative work has the property; others show their sources on their page. */
  private Stream<String> citations() {
    return entry instanceof CaseStudy
        ? entry.sources().stream().flatMap(s -> s.url().stream()).filter(SchemaNode::isAddress)
        : Stream.empty();
  }

  private ObjectNode reference(EntryKey key) {
    return node.objectNode().put("@id", page(key));
  }

  private ObjectNode named(String type, String name) {
    return node.objectNode().put("@type", type).put("name", name);
  }

  private String page(EntryKey key) {
    return publication.page(key, language);
  }

  private String label(Text label, String otherwise) {
    return label.preferring(language).orElse(otherwise);
  }

  private void put(String key, Optional<String> value) {
    value.ifPresent(v -> node.put(key, v));
  }

  private void list(String key, Stream<String> values) {
    List<String> all = values.toList();
    all.forEach(node.withArray(key)::add);
    if (all.isEmpty()) {
      node.remove(key);
    }
  }

  private static EntryKey organizationKey(String id) {
    return new EntryKey(EntryType.ORGANIZATION, id);
  }

  private static String ror(String id) {
    return id.startsWith(ROR) ? id : ROR + id;
  }

  private static boolean isAddress(String url) {
    try {
      return URI.create(url).isAbsolute();
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
