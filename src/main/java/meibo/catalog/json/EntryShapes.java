package meibo.catalog.json;

import java.util.Optional;
import meibo.catalog.Address;
import meibo.catalog.Basis;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Location;
import meibo.catalog.Name;
import meibo.catalog.Organization;
import meibo.catalog.Phase;
import meibo.catalog.Source;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.catalog.SupportService;
import meibo.catalog.Text;

/** The keys of the four types of entry and of their parts. */
final class EntryShapes {

  private static final Name UNNAMED =
      new Name(Optional.of("?"), Optional.empty(), Optional.empty());
  private static final Keys.Bounds LATITUDE =
      new Keys.Bounds(-90, 90, false, "degrees from -90 to 90");
  private static final Keys.Bounds LONGITUDE =
      new Keys.Bounds(-180, 180, false, "degrees from -180 to 180");

  private EntryShapes() {}

  static Shape<? extends Entry> of(EntryType type) {
    Shape<Organization> organization = EntryShapes::organization;
    Shape<CaseStudy> caseStudy = EntryShapes::caseStudy;
    Shape<Facility> facility = EntryShapes::facility;
    Shape<SupportService> service = EntryShapes::service;
    return switch (type) {
      case ORGANIZATION -> organization;
      case CASE_STUDY -> caseStudy;
      case FACILITY -> facility;
      case SERVICE -> service;
    };
  }

  static Organization organization(Keys<Organization> keys) {
    keys.inOrder("since", "until");
    keys.notBoth("parent", "parentName");
    return new Organization(
        keys.required("id", Format.ID, Organization::id),
        keys.required("category", Format.TERM, Organization::category),
        keys.required("name", EntryShapes::name, UNNAMED, Organization::name),
        keys.list("aliases", Format.TEXT, Organization::aliases),
        keys.list("formerNames", Format.TEXT, Organization::formerNames),
        keys.code("status", Status.class, Organization::status),
        keys.code("basis", Basis.class, Organization::basis),
        keys.date("since", Organization::since),
        keys.date("until", Organization::until),
        keys.day("updated", Organization::updated),
        keys.list("sectors", Format.TERM, Organization::sectors),
        keys.list("clusters", Format.TERM, Organization::clusters),
        keys.text("description", Organization::description),
        keys.list("products", Format.TEXT, Organization::products),
        keys.optional("address", EntryShapes::address, Organization::address),
        keys.optional("website", Format.URL, Organization::website),
        keys.optional("headquarters", Format.HEADQUARTERS, Organization::headquarters),
        keys.optional("parent", Format.ID, Organization::parent),
        keys.optional("parentName", Format.TEXT, Organization::parentName),
        keys.optional("corporateNumber", Format.CORPORATE_NUMBER, Organization::corporateNumber),
        keys.optional("ror", Format.ROR, Organization::ror),
        keys.oneOrMore("sources", EntryShapes::source, Organization::sources));
  }

  static CaseStudy caseStudy(Keys<CaseStudy> keys) {
    return new CaseStudy(
        keys.required("id", Format.ID, CaseStudy::id),
        keys.code("stage", Stage.class, CaseStudy::stage),
        keys.required("title", EntryShapes::text, Text.NONE, CaseStudy::title),
        keys.text("summary", CaseStudy::summary),
        keys.list("sectors", Format.TERM, CaseStudy::sectors),
        keys.list("organizations", Format.ID, CaseStudy::organizations),
        keys.list("otherOrganizations", Format.TEXT, CaseStudy::otherOrganizations),
        keys.date("year", CaseStudy::year),
        keys.list("products", Format.TEXT, CaseStudy::products),
        keys.oneOrMore("sources", EntryShapes::source, CaseStudy::sources));
  }

  static Facility facility(Keys<Facility> keys) {
    keys.inOrder("opened", "closed");
    return new Facility(
        keys.required("id", Format.ID, Facility::id),
        keys.required("name", EntryShapes::name, UNNAMED, Facility::name),
        keys.list("aliases", Format.TEXT, Facility::aliases),
        keys.optional("address", EntryShapes::address, Facility::address),
        keys.optional("location", EntryShapes::location, Facility::location),
        keys.date("opened", Facility::opened),
        keys.date("closed", Facility::closed),
        keys.date("planned", Facility::planned),
        keys.text("description", Facility::description),
        keys.oneOrMore("sources", EntryShapes::source, Facility::sources));
  }

  static SupportService service(Keys<SupportService> keys) {
    return new SupportService(
        keys.required("id", Format.ID, SupportService::id),
        keys.required("title", EntryShapes::text, Text.NONE, SupportService::title),
        keys.text("summary", SupportService::summary),
        keys.code("phase", Phase.class, SupportService::phase),
        keys.optional("provider", Format.ID, SupportService::provider),
        keys.oneOrMore("sources", EntryShapes::source, SupportService::sources));
  }

  static Name name(Keys<Name> keys) {
    keys.needsOneOf("ja", "en");
    return new Name(
        keys.optional("ja", Format.TEXT, Name::ja),
        keys.optional("kana", Format.KANA, Name::kana),
        keys.optional("en", Format.TEXT, Name::en));
  }

  static Text text(Keys<Text> keys) {
    keys.needsOneOf("ja", "en");
    return new Text(
        keys.optional("ja", Format.TEXT, Text::ja), keys.optional("en", Format.TEXT, Text::en));
  }

  static Source source(Keys<Source> keys) {
    keys.needsOneOf("url", "seed");
    return new Source(
        keys.optional("url", Format.URL, Source::url),
        keys.flag("seed", Source::seed),
        keys.optional("publisher", Format.TEXT, Source::publisher),
        keys.date("asOf", Source::asOf),
        keys.list("for", Format.TEXT, Source::supports));
  }

  private static Address address(Keys<Address> keys) {
    return new Address(
        keys.optional("postalCode", Format.POSTAL_CODE, Address::postalCode),
        keys.optional("text", Format.TEXT, Address::text),
        keys.optional("building", Format.TEXT, Address::building),
        keys.optional("facility", Format.ID, Address::facility));
  }

  private static Location location(Keys<Location> keys) {
    return new Location(
        keys.number("lat", LATITUDE, Location::lat), keys.number("lon", LONGITUDE, Location::lon));
  }
}
