package meibo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.Basis;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Language;
import meibo.catalog.Name;
import meibo.catalog.Organization;
import meibo.catalog.SupportService;
import meibo.catalog.Text;
import meibo.search.Found;
import meibo.search.Hit;

/** Entries as cards, in the words of a language. */
final class HitCards {

  private final Site site;
  private final Wording words;
  private final Addresses links;

  HitCards(Frame frame) {
    this.site = frame.site();
    this.words = frame.words();
    this.links = frame.links();
  }

  HitCard of(Hit hit) {
    return card(hit.entry(), new Marks(hit.highlights()), new Reasons(words, hit).list());
  }

  HitCard of(Found found) {
    return card(found.entry(), Marks.NONE, List.of());
  }

  private HitCard card(Entry entry, Marks marks, List<HitCard.Reason> why) {
    Name name = entry.name();
    boolean organization = entry.type() == EntryType.ORGANIZATION;
    String title = entry instanceof CaseStudy || entry instanceof SupportService ? "title" : "name";
    String about = title.equals("title") ? "summary" : "description";
    return new HitCard(
        links.entry(entry.key()),
        marked(marks, title, name.text()).orElseThrow(),
        words.language() == Language.JA
            ? name.kana().map(k -> marks.on("name.kana", k))
            : Optional.empty(),
        organization || entry instanceof Facility ? other(marks, name) : Optional.empty(),
        tags(entry),
        marked(marks, about, entry.description()),
        entry.sectors().stream()
            .map(s -> words.plain(site.vocabulary().sector(s).label()))
            .toList(),
        entry.address().flatMap(a -> place(marks, a)),
        presence(entry),
        why,
        organization ? Optional.of(entry.id()) : Optional.empty());
  }

  /** The value of a text, marked, in the page's language or else in the other one. */
  private Optional<Shown> marked(Marks marks, String field, Text text) {
    Language own = words.language();
    return text.in(own)
        .map(t -> marks.on(field + "." + own.id(), t))
        .or(
            () ->
                text.in(own.other())
                    .map(t -> marks.on(field + "." + own.other().id(), t))
                    .map(t -> t.written(own.other(), own)));
  }

  /** The name in the other language, where there are two. */
  private Optional<Shown> other(Marks marks, Name name) {
    Language other = words.language().other();
    return name.ja().isPresent()
        ? name.text()
            .in(other)
            .filter(n -> !n.equals(name.in(words.language())))
            .map(n -> marks.on("name." + other.id(), n).written(other, words.language()))
        : Optional.empty();
  }

  private Optional<Shown> place(Marks marks, Address address) {
    return address
        .text()
        .map(t -> marks.on("address.text", t))
        .map(t -> t.written(words.languageOf(t.text()), words.language()));
  }

  List<Tag> tags(Entry entry) {
    return switch (entry) {
      case Organization o -> organizationTags(o);
      case CaseStudy c ->
          Stream.concat(
                  Stream.of(plain(words.say(SiteLabel.CASE_STUDY))),
                  c.stage().stream().map(s -> plain(words.say(Meanings.of(s)))))
              .toList();
      case Facility _ -> List.of(plain(words.say(SiteLabel.FACILITY)));
      case SupportService s ->
          Stream.concat(
                  Stream.of(plain(words.say(SiteLabel.SERVICE))),
                  s.phase().stream().map(p -> plain(words.say(Meanings.of(p)))))
              .toList();
    };
  }

  private List<Tag> organizationTags(Organization o) {
    List<Tag> tags = new ArrayList<>();
    tags.add(plain(words.plain(site.vocabulary().category(o.category()).label())));
    if (o.isFormer()) {
      String text =
          o.until()
              .map(u -> words.say(RecordLabel.FORMER_UNTIL, words.date(u)))
              .orElseGet(() -> words.say(RecordLabel.FORMER));
      tags.add(new Tag(text, Tag.Tone.WARNING));
    }
    o.basis()
        .filter(b -> b != Basis.REPORTED)
        .ifPresent(b -> tags.add(new Tag(words.say(Meanings.of(b)), Tag.Tone.QUIET)));
    return tags;
  }

  private Optional<String> presence(Entry entry) {
    return switch (entry) {
      case Organization o -> o.since().map(d -> words.say(SiteLabel.SINCE_IN, words.date(d)));
      case CaseStudy c -> c.year().map(words::date);
      case Facility f -> f.opened().map(d -> words.say(SiteLabel.SINCE_IN, words.date(d)));
      case SupportService _ -> Optional.empty();
    };
  }

  private static Tag plain(String text) {
    return new Tag(text, Tag.Tone.PLAIN);
  }
}
