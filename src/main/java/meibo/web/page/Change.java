package meibo.web.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.EntryKey;
import meibo.catalog.Facility;
import meibo.catalog.Name;
import meibo.catalog.Organization;
import meibo.catalog.PartialDate;
import meibo.catalog.Source;
import meibo.catalog.SupportService;

/** Something that changed at a date, as the record of an entry says. */
record Change(PartialDate date, ChangeKind kind, EntryKey entry, Name name) {

  static final Comparator<Change> NEWEST_FIRST =
      Comparator.comparing(Change::date, Comparator.reverseOrder())
          .thenComparing(Change::kind)
          .thenComparing(Change::entry);

  /** All that an entry's dates say. */
  static Stream<Change> of(Entry entry) {
    Stream<Change> own =
        switch (entry) {
          case Organization o ->
              Stream.of(
                      at(o.since(), ChangeKind.ARRIVED, o),
                      at(o.until(), ChangeKind.LEFT, o),
                      at(o.updated(), ChangeKind.REVIEWED, o))
                  .flatMap(Optional::stream);
          case Facility f ->
              Stream.of(
                      at(f.opened(), ChangeKind.OPENED, f),
                      at(f.closed(), ChangeKind.CLOSED, f),
                      at(f.planned(), ChangeKind.PLANNED, f))
                  .flatMap(Optional::stream);
          case CaseStudy c -> at(c.year(), ChangeKind.STUDY, c).stream();
          case SupportService _ -> Stream.empty();
        };
    return Stream.concat(own, said(entry));
  }

  /** What its sources say. */
  private static Stream<Change> said(Entry entry) {
    Stream<Change> addresses =
        entry.sources().stream()
            .filter(s -> s.supports().contains("address"))
            .flatMap(s -> at(s.asOf(), ChangeKind.ADDRESS, entry).stream());
    Optional<PartialDate> latest = latest(entry);
    return Stream.concat(addresses, at(latest, ChangeKind.CONFIRMED, entry).stream());
  }

  /** The date of the newest source. */
  static Optional<PartialDate> latest(Entry entry) {
    return entry.sources().stream()
        .map(Source::asOf)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private static Optional<Change> at(Optional<PartialDate> date, ChangeKind kind, Entry entry) {
    return date.map(d -> new Change(d, kind, entry.key(), entry.name()));
  }
}
