package meibo.web.page;

import java.util.List;
import java.util.function.Predicate;
import meibo.catalog.Address;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Organization;
import meibo.catalog.Status;
import meibo.catalog.SupportService;

/** Something that a record of a type may say or leave out. */
record RecordItem(EntryType type, Label label, Predicate<Entry> isKnown) {

  /** All of them, in the order in which pages list them. */
  static final List<RecordItem> ALL =
      List.of(
          organization(RecordLabel.READING, o -> o.name().kana().isPresent()),
          organization(RecordLabel.ENGLISH_NAME, o -> o.name().en().isPresent()),
          organization(
              RecordLabel.STATUS, o -> o.status().filter(s -> s != Status.UNKNOWN).isPresent()),
          organization(RecordLabel.BASIS, o -> o.basis().isPresent()),
          organization(RecordLabel.SINCE, o -> o.since().isPresent()),
          organization(RecordLabel.SECTORS, o -> !o.sectors().isEmpty()),
          organization(RecordLabel.CLUSTERS, o -> !o.clusters().isEmpty()),
          organization(RecordLabel.DESCRIPTION, o -> !o.description().isEmpty()),
          organization(RecordLabel.PRODUCTS, o -> !o.products().isEmpty()),
          organization(RecordLabel.ADDRESS, o -> o.address().flatMap(Address::text).isPresent()),
          organization(
              RecordLabel.FACILITY, o -> o.address().flatMap(Address::facility).isPresent()),
          organization(RecordLabel.WEBSITE, o -> o.website().isPresent()),
          organization(RecordLabel.HEADQUARTERS, o -> o.headquarters().isPresent()),
          organization(RecordLabel.CORPORATE_NUMBER, o -> o.corporateNumber().isPresent()),
          organization(RecordLabel.ROR, o -> o.ror().isPresent()),
          caseStudy(RecordLabel.STAGE, c -> c.stage().isPresent()),
          caseStudy(RecordLabel.YEAR, c -> c.year().isPresent()),
          caseStudy(RecordLabel.SECTORS, c -> !c.sectors().isEmpty()),
          caseStudy(RecordLabel.TOOK_PART, c -> !c.organizations().isEmpty()),
          caseStudy(RecordLabel.PRODUCTS, c -> !c.products().isEmpty()),
          facility(RecordLabel.ADDRESS, f -> f.address().flatMap(Address::text).isPresent()),
          facility(RecordLabel.LOCATION, f -> f.location().isPresent()),
          facility(RecordLabel.OPENED, f -> f.opened().isPresent()),
          facility(RecordLabel.DESCRIPTION, f -> !f.description().isEmpty()),
          service(RecordLabel.PHASE, s -> s.phase().isPresent()),
          service(RecordLabel.PROVIDER, s -> s.provider().isPresent()),
          service(RecordLabel.DESCRIPTION, s -> !s.summary().isEmpty()));

  /** Those that a record of the type may say. */
  static List<RecordItem> of(EntryType type) {
    return ALL.stream().filter(item -> item.type() == type).toList();
  }

  private static RecordItem organization(Label label, Predicate<Organization> known) {
    return item(EntryType.ORGANIZATION, label, Organization.class, known);
  }

  private static RecordItem caseStudy(Label label, Predicate<CaseStudy> known) {
    return item(EntryType.CASE_STUDY, label, CaseStudy.class, known);
  }

  private static RecordItem facility(Label label, Predicate<Facility> known) {
    return item(EntryType.FACILITY, label, Facility.class, known);
  }

  private static RecordItem service(Label label, Predicate<SupportService> known) {
    return item(EntryType.SERVICE, label, SupportService.class, known);
  }

  private static <E extends Entry> RecordItem item(
      EntryType type, Label label, Class<E> entries, Predicate<E> known) {
    return new RecordItem(
        type, label, entry -> entries.isInstance(entry) && known.test(entries.cast(entry)));
  }
}
