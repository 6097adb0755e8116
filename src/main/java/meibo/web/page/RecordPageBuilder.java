package meibo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Basis;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Language;
import meibo.catalog.Name;
import meibo.catalog.Organization;
import meibo.catalog.SupportService;
import meibo.search.CatalogSearch;
import meibo.search.Found;
import meibo.search.Related;
import meibo.search.Similar;
import meibo.web.page.RecordPage.Section;
import meibo.web.page.RecordPage.Similarity;

/** An entry as a page. */
final class RecordPageBuilder {

  /** More than fit into a column beside the facts help nobody choose. */
  private static final int SIMILAR = 5;

  private final CatalogSearch search;
  private final Found found;
  private final Entry entry;
  private final Related related;
  private final Frame frame;
  private final Wording words;

  RecordPageBuilder(Site site, CatalogSearch search, Found found, Language language) {
    this.search = search;
    this.found = found;
    this.entry = found.entry();
    this.related = search.related(found);
    this.words = new Wording(language);
    this.frame =
        Frame.of(site, language, entry.name().in(language), Addresses.entryPlace(entry.key()))
            .in(entry.type())
            .described(entry.description().preferring(language));
  }

  RecordPage page() {
    SourceLines sources = new SourceLines(frame, entry.sources());
    FactList facts = facts(new FactList(words, sources));
    Name name = entry.name();
    return new RecordPage(
        frame.withStructured(new StructuredData(frame, entry, related).json()),
        entry.type(),
        words.shown(name),
        name.kana().map(k -> Shown.of(k, Language.JA, words.language())),
        otherName(name),
        new HitCards(frame).tags(entry),
        notices(),
        words.shown(entry.description()),
        facts.facts(),
        facts.unknown(),
        relations(),
        similar(),
        sources.all(),
        sources.latest(),
        new FeedbackLinks(frame, entry).feedback(),
        entry instanceof Organization o ? Optional.of(o.id()) : Optional.empty());
  }

  private FactList facts(FactList list) {
    return switch (entry) {
      case Organization o -> new OrganizationFacts(frame, related).of(o, list);
      case CaseStudy c -> OtherFacts.of(frame, c, list);
      case Facility f -> OtherFacts.of(frame, f, list);
      case SupportService s -> OtherFacts.of(frame, s, related, list);
    };
  }

  private Optional<Shown> otherName(Name name) {
    Language other = words.language().other();
    return words.shown(name).foreign().isPresent()
        ? Optional.empty()
        : name.text().in(other).map(n -> Shown.of(n, other, words.language()));
  }

  private List<String> notices() {
    return entry instanceof Organization o
        ? o
            .basis()
            .filter(b -> b != Basis.REPORTED)
            .map(b -> words.say(Meanings.explained(b)))
            .stream()
            .toList()
        : List.of();
  }

  private List<Section> relations() {
    List<Section> sections = new ArrayList<>();
    Label organizations =
        switch (entry.type()) {
          case ORGANIZATION, SERVICE -> RecordLabel.PROVIDER;
          case CASE_STUDY -> RecordLabel.TOOK_PART;
          case FACILITY -> RecordLabel.OCCUPANTS;
        };
    if (entry.type() != EntryType.SERVICE) {
      add(sections, "organizations", organizations, related.organizations());
    }
    add(sections, "children", RecordLabel.CHILDREN, related.children());
    add(sections, "case-studies", RecordLabel.CASE_STUDIES, related.caseStudies());
    add(sections, "services", RecordLabel.SERVICES, related.services());
    add(sections, "neighbours", RecordLabel.NEIGHBOURS, related.neighbours());
    return sections;
  }

  private void add(List<Section> sections, String id, Label title, List<Found> entries) {
    if (!entries.isEmpty()) {
      sections.add(new Section(id, words.say(title), entries.stream().map(this::link).toList()));
    }
  }

  private Link link(Found other) {
    return new Link(
        words.shown(other.entry().name()),
        frame.links().entry(other.entry().key()),
        note(other.entry()));
  }

  /** What a reader wants to know of an entry before following the link. */
  private Optional<String> note(Entry other) {
    List<Tag> tags = new HitCards(frame).tags(other);
    boolean telling =
        other.type() == EntryType.ORGANIZATION || other.type() == EntryType.CASE_STUDY;
    return telling
        ? Optional.of(
            words.join(tags.stream().skip(tags.size() > 1 ? 1 : 0).map(Tag::text).toList()))
        : Optional.empty();
  }

  private List<Similarity> similar() {
    return entry instanceof Organization
        ? search.similar(found, SIMILAR).stream()
            .map(s -> new Similarity(link(s.organization()), evidence(s)))
            .toList()
        : List.of();
  }

  private List<String> evidence(Similar similar) {
    return Stream.of(
            evidence(
                RecordLabel.SIMILAR_SECTORS,
                similar.sectors().stream()
                    .map(s -> words.plain(frame.site().vocabulary().sector(s).label()))
                    .toList()),
            evidence(
                RecordLabel.SIMILAR_CASES,
                similar.caseStudies().stream()
                    .flatMap(id -> search.find(new EntryKey(EntryType.CASE_STUDY, id)).stream())
                    .map(c -> c.entry().name().in(words.language()))
                    .toList()),
            evidence(RecordLabel.SIMILAR_WORDS, similar.words()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> evidence(Label label, List<String> shared) {
    return shared.isEmpty() ? Optional.empty() : Optional.of(words.say(label, words.join(shared)));
  }
}
