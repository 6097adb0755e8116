package meibo.web.page;

import static meibo.web.page.FactList.one;

import java.util.ArrayList;
import java.util.List;
import meibo.catalog.Organization;
import meibo.catalog.Term;
import meibo.index.Facet;
import meibo.search.Related;
import meibo.search.SearchQuery;
import meibo.web.page.RecordPage.Value;

/** What is known of an organization, fact by fact. */
final class OrganizationFacts {

  private final Frame frame;
  private final Wording words;
  private final Related related;

  OrganizationFacts(Frame frame, Related related) {
    this.frame = frame;
    this.words = frame.words();
    this.related = related;
  }

  FactList of(Organization o, FactList list) {
    return list.maybe(RecordLabel.CATEGORY, "category", category(o))
        .expected(RecordLabel.SECTORS, "sectors", sectors(o))
        .maybe(RecordLabel.CLUSTERS, "clusters", clusters(o))
        .maybe(RecordLabel.PRODUCTS, "products", list.texts(o.products()))
        .maybe(RecordLabel.STATUS, "status", one(o.status(), s -> plain(Meanings.of(s))))
        .maybe(RecordLabel.BASIS, "basis", one(o.basis(), b -> plain(Meanings.of(b))))
        .expected(RecordLabel.SINCE, "since", list.date(o.since()))
        .maybe(
            RecordLabel.UNTIL,
            "until",
            o.isFormer() || o.until().isPresent() ? until(o, list) : List.of())
        .expected(RecordLabel.ADDRESS, "address", address(o))
        .maybe(RecordLabel.PARENT, "parent", parent(o))
        .maybe(RecordLabel.HEADQUARTERS, "headquarters", headquarters(o))
        .expected(RecordLabel.WEBSITE, "website", website(o))
        .expected(RecordLabel.CORPORATE_NUMBER, "corporateNumber", corporateNumber(o))
        .maybe(RecordLabel.ROR, "ror", one(o.ror(), this::ror))
        .maybe(RecordLabel.ALIASES, "aliases", list.texts(o.aliases()))
        .maybe(RecordLabel.FORMER_NAMES, "formerNames", list.texts(o.formerNames()))
        .maybe(RecordLabel.UPDATED, "updated", list.date(o.updated()));
  }

  private List<Value> category(Organization o) {
    return List.of(filtered(frame.site().vocabulary().category(o.category()), Facet.CATEGORY));
  }

  private List<Value> sectors(Organization o) {
    return o.sectors().stream()
        .map(s -> filtered(frame.site().vocabulary().sector(s), Facet.SECTOR))
        .toList();
  }

  private List<Value> clusters(Organization o) {
    return o.clusters().stream()
        .map(c -> filtered(frame.site().vocabulary().cluster(c), Facet.CLUSTER))
        .toList();
  }

  /** A value that leads to all organizations that share it. */
  private Value filtered(Term term, Facet facet) {
    SearchQuery query = SearchQuery.everything(words.language()).with(facet, term.id());
    Shown label = words.shown(term.label()).orElseGet(() -> Shown.plain(term.id()));
    return Value.linked(label, frame.links().search(query));
  }

  private List<Value> until(Organization o, FactList list) {
    return o.until().isPresent() ? list.date(o.until()) : List.of(plain(RecordLabel.NOT_KNOWN));
  }

  private List<Value> address(Organization o) {
    List<Value> lines = new ArrayList<>();
    o.address().ifPresent(a -> lines.addAll(Places.address(words, a)));
    related
        .facility()
        .map(f -> Value.linked(words.shown(f.entry().name()), frame.links().entry(f.entry().key())))
        .ifPresent(lines::add);
    return lines;
  }

  private List<Value> parent(Organization o) {
    if (related.parent().isPresent()) {
      return one(
          related.parent(),
          p -> Value.linked(words.shown(p.entry().name()), frame.links().entry(p.entry().key())));
    }
    return one(o.parentName(), n -> Value.plain(words.fact(n)));
  }

  private List<Value> headquarters(Organization o) {
    return one(
        o.headquarters(), code -> Value.plain(Shown.plain(Region.name(code, words.language()))));
  }

  private List<Value> website(Organization o) {
    return one(
        o.website().filter(SourceLines::isWebAddress),
        url -> Value.external(Shown.plain(url), url));
  }

  private List<Value> corporateNumber(Organization o) {
    return one(
        o.corporateNumber(),
        n ->
            Value.external(
                Shown.plain(words.say(RecordLabel.REGISTER_LINK, n)), Addresses.register(n)));
  }

  private Value ror(String id) {
    String url = id.startsWith("https://") ? id : "https://ror.org/" + id;
    return Value.external(Shown.plain(url), url);
  }

  private Value plain(Label label) {
    return Value.plain(Shown.plain(words.say(label)));
  }
}
