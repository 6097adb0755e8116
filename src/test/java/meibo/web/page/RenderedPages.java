package meibo.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.index.Facet;
import meibo.search.ParameterProblem;
import meibo.search.SearchQuery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Every kind of page over the small directory, as HTML that a test can ask. */
final class RenderedPages {

  private static final PageRenderer RENDERER = new PageRenderer();

  private RenderedPages() {}

  static Document html(Page page) {
    return Jsoup.parse(RENDERER.render(page), "https://example.org");
  }

  static Document organization(String id, Language language) {
    return html(
        SmallDirectory.pages()
            .entry(new EntryKey(EntryType.ORGANIZATION, id), language)
            .orElseThrow());
  }

  static Document search(SearchQuery query) {
    return html(SmallDirectory.pages().search(query, View.LIST));
  }

  /** Name and page of each kind, in both languages. */
  static Stream<Map.Entry<String, Document>> all() {
    Map<String, Document> pages = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      kinds(language).forEach((name, page) -> pages.put(name + " " + language.id(), html(page)));
    }
    return pages.entrySet().stream();
  }

  private static Map<String, Page> kinds(Language language) {
    Pages pages = SmallDirectory.pages();
    SearchQuery everything = SearchQuery.everything(language);
    Map<String, Page> kinds = new LinkedHashMap<>();
    kinds.put("home", pages.home(language));
    kinds.put("search", pages.search(SearchQuery.of("ロボ", language), View.LIST));
    kinds.put("table", pages.search(everything.withType(Optional.empty()), View.TABLE));
    kinds.put(
        "filtered",
        pages.search(everything.with(Facet.SECTOR, "s1").withYear(Optional.of(2016)), View.LIST));
    kinds.put(
        "empty",
        pages.search(SearchQuery.of("ロボ 冷蔵庫", language).with(Facet.SECTOR, "s9"), View.LIST));
    for (EntryType type : EntryType.values()) {
      kinds.put("list of " + type.id(), pages.list(type, language));
    }
    kinds.put(
        "organization",
        pages.entry(new EntryKey(EntryType.ORGANIZATION, "robotics"), language).orElseThrow());
    kinds.put(
        "sharp organization",
        pages.entry(new EntryKey(EntryType.ORGANIZATION, "sharp"), language).orElseThrow());
    kinds.put(
        "case study",
        pages.entry(new EntryKey(EntryType.CASE_STUDY, "robot"), language).orElseThrow());
    kinds.put(
        "facility", pages.entry(new EntryKey(EntryType.FACILITY, "tower"), language).orElseThrow());
    kinds.put(
        "service", pages.entry(new EntryKey(EntryType.SERVICE, "desk"), language).orElseThrow());
    kinds.put("shortlist", pages.shortlist(List.of("robotics", "old", "nobody"), language));
    kinds.put("empty shortlist", pages.shortlist(List.of(), language));
    kinds.put(
        "bad request",
        pages.badRequest(
            List.of(new ParameterProblem("sector", "one of s1", "\"<b>\"", List.of("s1"))),
            language));
    kinds.put("not found", pages.error(404, "/nope", language));
    kinds.put("unavailable", pages.error(503, "/", language));
    kinds.put("browse", pages.browse(language));
    kinds.put("map", pages.map(everything));
    kinds.put("map of a search", pages.map(SearchQuery.of("ロボ", language)));
    kinds.put("about", pages.about(language));
    kinds.put("terms", pages.terms(language));
    kinds.put("accessibility", pages.accessibility(language));
    kinds.put("changes", pages.changes(Optional.empty(), Optional.empty(), language));
    kinds.put(
        "changes of a year",
        pages.changes(Optional.of(2013), Optional.of(ChangeKind.ARRIVED), language));
    kinds.put("components", pages.components(language));
    return kinds;
  }
}
