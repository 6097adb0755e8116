package meibo.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Organization;
import meibo.catalog.SupportService;
import meibo.index.IndexField;
import meibo.index.Link;

/** Follows the links between entries, both ways. */
final class Relations {

  /** More of one kind than a page can show; the search by facility or name shows them all. */
  private static final int MOST = 100;

  private final SearchEngine engine;

  Relations(SearchEngine engine) {
    this.engine = engine;
  }

  Related of(Entry entry) {
    return switch (entry) {
      case Organization o -> ofOrganization(o);
      case CaseStudy c -> withOrganizations(all(EntryType.ORGANIZATION, c.organizations()));
      case Facility f -> withOrganizations(pointing(Link.FACILITY, f.id()));
      case SupportService s ->
          withOrganizations(all(EntryType.ORGANIZATION, s.provider().stream().toList()));
    };
  }

  private Related ofOrganization(Organization o) {
    Optional<String> facility = o.address().flatMap(Address::facility);
    List<Found> neighbours =
        facility.stream()
            .flatMap(f -> pointing(Link.FACILITY, f).stream())
            .filter(n -> !n.entry().id().equals(o.id()))
            .toList();
    return new Related(
        pointing(Link.PART, o.id()),
        facility.flatMap(f -> engine.find(new EntryKey(EntryType.FACILITY, f))),
        o.parent().flatMap(p -> engine.find(new EntryKey(EntryType.ORGANIZATION, p))),
        pointing(Link.PARENT, o.id()),
        pointing(Link.PROVIDER, o.id()),
        neighbours,
        List.of());
  }

  private static Related withOrganizations(List<Found> organizations) {
    return new Related(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        organizations);
  }

  private List<Found> all(EntryType type, List<String> ids) {
    Stream<Optional<Found>> found = ids.stream().map(id -> engine.find(new EntryKey(type, id)));
    return found.flatMap(Optional::stream).toList();
  }

  private List<Found> pointing(Link link, String id) {
    Match pointing = new Match.Term(IndexField.LINK, link.to(id));
    return engine.ask(Question.one(pointing, Selection.ALL, SortOrder.NAME, MOST, false)).hits();
  }
}
