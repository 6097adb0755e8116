package meibo.web.page;

import static meibo.web.page.FactList.one;

import java.util.List;
import java.util.Optional;
import meibo.catalog.CaseStudy;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.SupportService;
import meibo.index.Facet;
import meibo.search.Related;
import meibo.search.SearchQuery;
import meibo.web.page.RecordPage.Value;

/** What is known of a case study, a facility or a support service, fact by fact. */
final class OtherFacts {

  private OtherFacts() {}

  static FactList of(Frame frame, CaseStudy study, FactList list) {
    Wording words = frame.words();
    SearchQuery all =
        SearchQuery.everything(words.language()).withType(Optional.of(EntryType.CASE_STUDY));
    List<Value> sectors =
        study.sectors().stream()
            .map(
                s ->
                    Value.linked(
                        Shown.plain(words.plain(frame.site().vocabulary().sector(s).label())),
                        frame.links().search(all.with(Facet.SECTOR, s))))
            .toList();
    return list.expected(
            RecordLabel.STAGE,
            "stage",
            one(
                study.stage(),
                s ->
                    Value.linked(
                        Shown.plain(words.say(Meanings.of(s))),
                        frame.links().search(all.with(Facet.STAGE, s.id())))))
        .expected(RecordLabel.YEAR, "year", list.date(study.year()))
        .maybe(RecordLabel.SECTORS, "sectors", sectors)
        .maybe(RecordLabel.PRODUCTS, "products", list.texts(study.products()))
        .maybe(
            RecordLabel.TOOK_PART_OTHERS,
            "otherOrganizations",
            list.texts(study.otherOrganizations()));
  }

  static FactList of(Frame frame, Facility facility, FactList list) {
    Wording words = frame.words();
    return list.expected(
            RecordLabel.ADDRESS,
            "address",
            facility.address().map(a -> Places.address(words, a)).orElse(List.of()))
        .maybe(
            RecordLabel.LOCATION, "location", one(facility.location(), l -> Places.map(words, l)))
        .expected(RecordLabel.OPENED, "opened", list.date(facility.opened()))
        .maybe(RecordLabel.CLOSED, "closed", list.date(facility.closed()))
        .maybe(RecordLabel.PLANNED, "planned", list.date(facility.planned()))
        .maybe(RecordLabel.ALIASES, "aliases", list.texts(facility.aliases()));
  }

  static FactList of(Frame frame, SupportService service, Related related, FactList list) {
    Wording words = frame.words();
    List<Value> providers =
        related.organizations().stream()
            .map(
                o ->
                    Value.linked(
                        words.shown(o.entry().name()), frame.links().entry(o.entry().key())))
            .toList();
    return list.expected(
            RecordLabel.PHASE,
            "phase",
            one(service.phase(), p -> Value.plain(Shown.plain(words.say(Meanings.of(p))))))
        .expected(RecordLabel.PROVIDER, "provider", providers);
  }
}
