package meibo.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.search.CatalogSearch;
import meibo.search.Found;
import meibo.web.page.RecordPage.Fact;
import meibo.web.page.RecordPage.Value;
import meibo.web.page.SearchPage.ExportLink;
import meibo.web.page.SearchPage.ExportMenu;
import meibo.web.page.ShortlistPage.Column;
import meibo.web.page.ShortlistPage.Row;

/** The organizations of an address as a table to compare them by. */
final class ShortlistPageBuilder {

  /** As many as an answer has at most; more cannot be compared by eye. */
  private static final int MOST = 100;

  private final CatalogSearch search;
  private final Frame frame;
  private final Wording words;
  private final List<String> ids;
  private final Map<String, Found> found = new LinkedHashMap<>();

  ShortlistPageBuilder(Site site, CatalogSearch search, List<String> ids, Language language) {
    this.search = search;
    this.words = new Wording(language);
    this.ids = ids.stream().filter(id -> !id.isBlank()).distinct().limit(MOST).toList();
    this.frame =
        Frame.of(
                site,
                language,
                words.say(SearchLabel.SHORTLIST),
                Addresses.shortlistPlace(this.ids))
            .notIndexed()
            .in(EntryType.ORGANIZATION);
    this.ids.forEach(
        id ->
            search
                .find(new EntryKey(EntryType.ORGANIZATION, id))
                .ifPresent(organization -> found.put(id, organization)));
  }

  ShortlistPage page() {
    List<String> unknown = ids.stream().filter(id -> !found.containsKey(id)).toList();
    return new ShortlistPage(
        frame,
        words.count(Counted.COMPARED, found.size()),
        unknown.isEmpty()
            ? Optional.empty()
            : Optional.of(words.say(SearchLabel.SHORTLIST_UNKNOWN, words.join(unknown))),
        found.values().stream().map(this::column).toList(),
        rows(),
        found.isEmpty() ? Optional.empty() : Optional.of(exports()));
  }

  private Column column(Found organization) {
    String id = organization.entry().id();
    Shown name = words.shown(organization.entry().name());
    List<String> others = ids.stream().filter(other -> !other.equals(id)).toList();
    return new Column(
        name,
        frame.links().entry(organization.entry().key()),
        new HitCards(frame).tags(organization.entry()),
        frame.links().shortlist(others),
        words.say(SearchLabel.SHORTLIST_REMOVE_THIS, name.text()));
  }

  /** Every fact that at least one of them has, in the order of their pages. */
  private List<Row> rows() {
    List<Map<String, List<Value>>> facts = found.values().stream().map(this::facts).toList();
    List<String> labels = new ArrayList<>();
    order().filter(l -> facts.stream().anyMatch(f -> f.containsKey(l))).forEach(labels::add);
    return labels.stream()
        .map(
            label ->
                new Row(label, facts.stream().map(f -> f.getOrDefault(label, List.of())).toList()))
        .toList();
  }

  private Map<String, List<Value>> facts(Found organization) {
    Organization o = (Organization) organization.entry();
    Map<String, List<Value>> facts = new LinkedHashMap<>();
    words
        .shown(o.description())
        .ifPresent(d -> facts.put(words.say(RecordLabel.DESCRIPTION), List.of(Value.plain(d))));
    FactList list = new FactList(words, new SourceLines(frame, o.sources()));
    for (Fact fact :
        new OrganizationFacts(frame, search.related(organization)).of(o, list).facts()) {
      facts.put(fact.label(), fact.values());
    }
    return facts;
  }

  private Stream<String> order() {
    return Stream.of(
            RecordLabel.CATEGORY,
            RecordLabel.DESCRIPTION,
            RecordLabel.SECTORS,
            RecordLabel.PRODUCTS,
            RecordLabel.STATUS,
            RecordLabel.BASIS,
            RecordLabel.SINCE,
            RecordLabel.UNTIL,
            RecordLabel.ADDRESS,
            RecordLabel.HEADQUARTERS,
            RecordLabel.PARENT,
            RecordLabel.WEBSITE,
            RecordLabel.CORPORATE_NUMBER)
        .map(words::say);
  }

  private ExportMenu exports() {
    String rows = words.count(Counted.ROWS, found.size());
    String columns =
        words.count(
            Counted.COLUMNS,
            frame.site().exportColumns().applyAsInt(Optional.of(EntryType.ORGANIZATION)));
    List<String> known = List.copyOf(found.keySet());
    List<ExportLink> list =
        Arrays.stream(Download.values())
            .filter(Download.TABLES::contains)
            .map(
                format ->
                    new ExportLink(
                        words.say(format),
                        words.join(List.of(rows, columns)),
                        frame.links().download(known, format)))
            .toList();
    return new ExportMenu("", list);
  }
}
