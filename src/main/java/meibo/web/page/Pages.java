package meibo.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Text;
import meibo.match.list.ListColumns;
import meibo.match.list.ListLimits;
import meibo.match.list.NameList;
import meibo.match.list.RowAnswer;
import meibo.search.CatalogSearch;
import meibo.search.ParameterProblem;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;
import tools.jackson.databind.JsonNode;

/** Every page of the directory as a value, made from what the catalog answers. */
public final class Pages {

  private final CatalogSearch search;
  private final Site site;

  private final Surveys surveys;

  public Pages(CatalogSearch search, Site site) {
    this(search, site, new Surveys(search));
  }

  /**
   * @param surveys kept between requests, because making one takes a look at every record
   */
  public Pages(CatalogSearch search, Site site, Surveys surveys) {
    this.search = search;
    this.site = site;
    this.surveys = surveys;
  }

  public Page home(Language language) {
    return new HomePageBuilder(site, search, language).page();
  }

  public Page search(SearchQuery query, View view) {
    return new SearchPageBuilder(site, search, search.search(query), view).page();
  }

  /** The page of an entry, if the directory has it. */
  public Optional<Page> entry(EntryKey key, Language language) {
    return search
        .find(key)
        .map(found -> new RecordPageBuilder(site, search, found, language).page());
  }

  /** An organization at a glance, if the directory has it. */
  public Optional<Page> preview(String id, Language language) {
    return search
        .find(new EntryKey(EntryType.ORGANIZATION, id))
        .map(found -> new PreviewPage(new RecordPageBuilder(site, search, found, language).page()));
  }

  /** All entries of a type; for organizations that is a search. */
  public Page list(EntryType type, Language language) {
    return type == EntryType.ORGANIZATION
        ? search(SearchQuery.everything(language), View.LIST)
        : new ListPageBuilder(site, search, type, language).page();
  }

  /** Organizations side by side. */
  public Page shortlist(List<String> ids, Language language) {
    return new ShortlistPageBuilder(site, search, ids, language).page();
  }

  /** The index of names and the values of every facet. */
  public Page browse(Language language) {
    return new BrowsePageBuilder(site, search, surveys.now().changes(), language).page();
  }

  /** The facilities, with the hits of a search in them. */
  public Page map(SearchQuery query) {
    return new MapPageBuilder(site, search, query).page();
  }

  /** What the directory is about, and what its data covers. */
  public Page about(Language language) {
    return new AboutPageBuilder(site, surveys.now(), language).page();
  }

  /** A search box for other sites, which narrows every search as this one does. */
  public Page embed(SearchQuery query) {
    Frame frame = Frame.of(site, query.language(), SiteLabel.SEARCH.in(query.language()), "/embed");
    return new EmbedPage(frame.notIndexed(), SearchAddress.parameters(query.withWords("")));
  }

  /** The indexed pages that are about no single entry, without their language. */
  public static List<String> places() {
    Stream<String> types =
        Arrays.stream(EntryType.values())
            .filter(type -> type != EntryType.ORGANIZATION)
            .map(type -> "/" + type.path());
    Stream<String> site = Arrays.stream(SitePlace.values()).map(SitePlace::path);
    return Stream.of(Stream.of("/", "/search"), types, site).flatMap(places -> places).toList();
  }

  /**
   * The addresses for programs.
   *
   * @param openApi what is said of them for machines (OpenAPI 3.1)
   */
  public Page api(JsonNode openApi, Language language) {
    return new ApiPageBuilder(Frame.of(site, language, SitePlace.API), openApi).page();
  }

  public Page terms(Language language) {
    return new TermsPage(Frame.of(site, language, SitePlace.TERMS));
  }

  public Page accessibility(Language language) {
    return new AccessibilityPageBuilder(site, language).page();
  }

  /** What changed in a year, or of late; of one kind, or all. */
  public Page changes(Optional<Integer> year, Optional<ChangeKind> kind, Language language) {
    return new ChangesPageBuilder(site, surveys.now().changes(), year, kind, language).page();
  }

  /** What changed of late, as an Atom feed. */
  public String changesFeed(Language language) {
    return new ChangesFeed(
            Frame.of(site, language, SitePlace.CHANGES),
            surveys.now().changes(),
            search.generation().built())
        .xml();
  }

  /**
   * Where a list of names is handed in.
   *
   * @param problem what was wrong with the list that was sent
   */
  public Page matchForm(Optional<Text> problem, Language language) {
    Wording words = new Wording(language);
    Frame frame = Frame.of(site, language, SitePlace.MATCH);
    ListLimits limits = ListLimits.VISITOR;
    return new MatchFormPage(
        frame.described(Optional.of(words.say(MatchLabel.LEAD))),
        words.say(
            MatchLabel.LIMITS,
            words.number(limits.bytes()),
            words.number(limits.rows()),
            words.number(limits.characters())),
        problem.map(words::plain));
  }

  /**
   * What was found for the rows of a list.
   *
   * @param packed the list as the page carries it back
   */
  public Page matched(
      NameList list,
      ListColumns columns,
      List<RowAnswer> answers,
      String packed,
      Language language) {
    String title = new Wording(language).say(MatchLabel.RESULT);
    Frame frame = Frame.of(site, language, title, SitePlace.MATCH.path()).notIndexed();
    return new MatchedPageBuilder(frame, list, columns, answers).page(packed);
  }

  /** Every component at a glance; for development only. */
  public Page components(Language language) {
    return new ComponentsPageBuilder(site, language).page();
  }

  /** 400: what in the address cannot be understood. */
  public Page badRequest(List<ParameterProblem> problems, Language language) {
    Wording words = new Wording(language);
    return error(
        400,
        SiteLabel.BAD_REQUEST_TITLE,
        SiteLabel.BAD_REQUEST_TEXT,
        problems.stream().map(p -> ErrorPage.Problem.of(words, p)).toList(),
        "/search",
        language);
  }

  /**
   * The page for a status that is an error.
   *
   * @param place the page that was asked for, without its language
   */
  public Page error(int status, String place, Language language) {
    return switch (status) {
      case 404, 405 ->
          error(
              status,
              SiteLabel.NOT_FOUND_TITLE,
              SiteLabel.NOT_FOUND_TEXT,
              List.of(),
              place,
              language);
      case 413 ->
          error(
              status,
              SiteLabel.TOO_LARGE_TITLE,
              SiteLabel.TOO_LARGE_TEXT,
              List.of(),
              place,
              language);
      case 429 ->
          error(
              status,
              SiteLabel.TOO_MANY_TITLE,
              SiteLabel.TOO_MANY_TEXT,
              List.of(),
              place,
              language);
      case 503 ->
          error(
              status,
              SiteLabel.UNAVAILABLE_TITLE,
              SiteLabel.UNAVAILABLE_TEXT,
              List.of(),
              place,
              language);
      default ->
          error(status, SiteLabel.FAULT_TITLE, SiteLabel.FAULT_TEXT, List.of(), place, language);
    };
  }

  private Page error(
      int status,
      Label heading,
      Label text,
      List<ErrorPage.Problem> problems,
      String place,
      Language language) {
    Wording words = new Wording(language);
    String title = words.say(heading);
    return new ErrorPage(
        Frame.of(site, language, title, place).notIndexed(),
        status,
        title,
        words.say(text),
        problems);
  }
}
