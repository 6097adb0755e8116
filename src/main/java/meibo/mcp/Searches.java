package meibo.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.BadParameters;
import meibo.search.Hit;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tools that search, and the one that links to a file of what was found. */
final class Searches {

  /** Hits of an answer: more would fill an assistant's memory without helping it. */
  private static final int MOST_HITS = 20;

  private static final int HITS = 10;

  /** Arguments that are no parameters of a search. */
  private static final Set<String> OWN = Set.of("limit", "format");

  private static final List<String> FORMATS =
      List.of("csv", "tsv", "xlsx", "jsonl", "jsonld", "atom");

  private final Directory directory;

  Searches(Directory directory) {
    this.directory = directory;
  }

  Tool organizations() {
    return new Tool(
        "search_organizations",
        "Search organizations",
        "Finds companies, research institutes, hospitals, universities and supporters by name in"
            + " any spelling (kanji, kana, romaji, short names), by product or by topic; narrows by"
            + " category, sector, area, status and year. Says why each was found.",
        filters(new ToolSchema()).json(),
        arguments -> search(arguments, EntryType.ORGANIZATION));
  }

  Tool caseStudies() {
    return new Tool(
        "search_case_studies",
        "Search case studies",
        "Finds research results and products that came out of the cluster, with the organizations"
            + " that they name.",
        new ToolSchema()
            .text("q", "words, in Japanese or English; everything without")
            .ids("sector", directory.vocabulary().get().sectors(), "ids of sectors; any of them")
            .choice("stage", List.of("research", "product"), "how far it has come")
            .number("page", 500, "page of hits, from 1")
            .number("limit", MOST_HITS, "hits of a page; " + HITS + " unless told")
            .language()
            .json(),
        arguments -> search(arguments, EntryType.CASE_STUDY));
  }

  Tool exportLink() {
    return new Tool(
        "export_link",
        "Link to a file of a search",
        "Makes the address of a file with every hit of a search, for a person to download or a"
            + " program to read; nothing is written.",
        filters(
                new ToolSchema()
                    .choice("format", FORMATS, "csv and xlsx for spreadsheets; csv unless told")
                    .choice(
                        "type",
                        List.of("organization", "case-study", "facility", "service", "all"),
                        "organization unless told"))
            .json(),
        this::link);
  }

  private ToolSchema filters(ToolSchema schema) {
    return schema
        .text("q", "words, in any spelling; everything without")
        .ids("category", directory.vocabulary().get().categories(), "ids; any of them")
        .ids("sector", directory.vocabulary().get().sectors(), "ids of sectors; any of them")
        .ids("cluster", directory.vocabulary().get().clusters(), "ids of areas; any of them")
        .ids("status", List.of(), "active, former or unknown; any of them")
        .ids("facility", List.of(), "ids of facilities that they are in; any of them")
        .number("year", 9999, "a year in which they were there")
        .number("page", 500, "page of hits, from 1")
        .number("limit", MOST_HITS, "hits of a page; " + HITS + " unless told")
        .language();
  }

  private ObjectNode search(Arguments arguments, EntryType type) {
    int limit = arguments.number("limit", MOST_HITS, HITS);
    Map<String, List<String>> parameters = new TreeMap<>(arguments.parameters(OWN));
    parameters.put("type", List.of(type.id()));
    parameters.put("size", List.of("" + limit));
    SearchResults results = directory.search().search(query(parameters));
    Language language = results.query().language();
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    answer.put("total", results.total()).put("page", results.query().page());
    hits(answer.putArray("hits"), results.hits(), language);
    hits(answer.putArray("near"), results.near(), language);
    results.didYouMean().forEach(answer.putArray("didYouMean")::add);
    answer.put("url", page(results.query()));
    directory.sign(answer, language);
    return answer;
  }

  private void hits(ArrayNode target, List<Hit> hits, Language language) {
    Told told = directory.told(language);
    for (Hit hit : hits) {
      ObjectNode node = told.brief(target.addObject(), hit.entry());
      ArrayNode why = node.putArray("why");
      hit.why().stream().map(Coded::id).forEach(why::add);
    }
  }

  private ObjectNode link(Arguments arguments) {
    String format = arguments.text("format").orElse(FORMATS.getFirst());
    if (!FORMATS.contains(format)) {
      throw new BadArgument("format: expected one of " + FORMATS + ", found " + format);
    }
    SearchQuery query =
        query(arguments.parameters(OWN)).withPage(1).withSize(SearchQuery.DEFAULT_SIZE);
    String address = SearchAddress.formatWithLanguage(query);
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    answer.put(
        "url",
        directory.url().apply("/search." + format + (address.isEmpty() ? "" : "?" + address)));
    answer.put("page", page(query));
    answer.put("total", directory.search().search(query.withSize(1)).total());
    directory.sign(answer, query.language());
    return answer;
  }

  private SearchQuery query(Map<String, List<String>> parameters) {
    try {
      return new SearchAddress(directory.vocabulary().get()).parseStrictly(parameters);
    } catch (BadParameters bad) {
      throw new BadArgument("" + bad.getMessage());
    }
  }

  private String page(SearchQuery query) {
    String prefix = query.language() == Language.JA ? "" : "/" + query.language().id();
    String address = SearchAddress.format(query);
    return Optional.of(address)
        .filter(a -> !a.isEmpty())
        .map(a -> directory.url().apply(prefix + "/search?" + a))
        .orElseGet(() -> directory.url().apply(prefix + "/search"));
  }
}
