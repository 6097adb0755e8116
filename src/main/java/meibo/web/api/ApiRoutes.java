package meibo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.match.Matcher;
import meibo.search.Found;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.search.Suggestion;
import meibo.web.Freshness;
import meibo.web.Links;
import meibo.web.Problem;
import meibo.web.PublicAddress;
import meibo.web.QueryParameters;
import meibo.web.Refusal;
import meibo.web.Routes;
import meibo.web.Site;

/** {@code /api/v1/…} and {@code /openapi.json}. */
public final class ApiRoutes implements Routes {

  /** Where the API begins. */
  static final String BASE = "/api/v1/";

  private static final int SIMILAR = 10;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Site site;
  private final Freshness freshness;
  private final Matcher matcher;

  public ApiRoutes(Site site) {
    this.site = site;
    this.freshness = new Freshness(site);
    this.matcher = site.matcher();
  }

  @Override
  public void addTo(RoutesConfig routes, PublicAddress address) {
    SearchLinks links = new SearchLinks(address);
    routes.get(BASE + "search", freshness.cached(ctx -> search(ctx, links)));
    routes.get(BASE + "suggest", freshness.cached(this::suggest));
    routes.get("/opensearch/suggest", freshness.cached(ctx -> openSearch(ctx, address)));
    routes.get(BASE + "vocabulary", freshness.cached(this::vocabulary));
    for (EntryType type : EntryType.values()) {
      String path = BASE + type.path() + "/{id}";
      routes.get(path, freshness.cached(ctx -> entry(ctx, type, address)));
    }
    routes.get(BASE + "organizations/{id}/similar", freshness.cached(this::similar));
    routes.post(BASE + "match", this::match);
    routes.get("/openapi.json", freshness.cached(ctx -> openApi(ctx, address)));
  }

  private void search(Context ctx, SearchLinks links) {
    SearchQuery query = site.parseStrictly(QueryParameters.strict(ctx), List.of());
    long start = System.nanoTime();
    SearchResults results = site.search().search(query);
    double tookMs = (System.nanoTime() - start) / NANOS_PER_MILLI;
    Map<String, String> targets = links.of(results);
    Links header = new Links().alternate(links.page(query), "text/html");
    Optional.ofNullable(targets.get("next")).ifPresent(url -> header.add("next", url));
    Optional.ofNullable(targets.get("prev")).ifPresent(url -> header.add("prev", url));
    header.writeTo(ctx);
    answer(ctx, new SearchAnswer(results, tookMs, targets).json());
  }

  private void entry(Context ctx, EntryType type, PublicAddress address) {
    QueryParameters.only(ctx);
    Found found = find(ctx, type);
    String page = address.url("/" + type.path() + "/" + found.entry().id());
    new Links().alternate(page, "text/html").writeTo(ctx);
    answer(ctx, EntryAnswer.json(found, site.search().related(found)));
  }

  private void similar(Context ctx) {
    QueryParameters.only(ctx);
    Found found = find(ctx, EntryType.ORGANIZATION);
    answer(ctx, SimilarAnswer.json(site.search().similar(found, SIMILAR)));
  }

  private void suggest(Context ctx) {
    SuggestRequest request = SuggestRequest.of(ctx);
    answer(
        ctx,
        SuggestAnswer.json(
            site.search().suggest(request.typed(), request.limit(), request.language())));
  }

  private void openSearch(Context ctx, PublicAddress address) {
    SuggestRequest request = SuggestRequest.of(ctx);
    List<Suggestion> suggestions =
        site.search().suggest(request.typed(), request.limit(), request.language());
    ctx.contentType("application/x-suggestions+json")
        .result(new OpenSearchSuggestions(request, suggestions, address).json());
  }

  private void match(Context ctx) {
    QueryParameters.only(ctx);
    MatchRequest request = MatchRequest.of(ctx.bodyAsBytes());
    ctx.header("Cache-Control", "no-store");
    answer(ctx, MatchAnswer.json(matcher.match(request.queries(), request.limit(), done -> {})));
  }

  private void vocabulary(Context ctx) {
    QueryParameters.only(ctx);
    answer(ctx, VocabularyAnswer.json(site.vocabulary().get()));
  }

  private void openApi(Context ctx, PublicAddress address) {
    QueryParameters.only(ctx);
    answer(ctx, new OpenApi(site, address).json());
  }

  private Found find(Context ctx, EntryType type) {
    String id = ctx.pathParam("id");
    return site.search()
        .find(new EntryKey(type, id))
        .orElseThrow(() -> new Refusal(Problem.notFound(unknown(type, id))));
  }

  private static String unknown(EntryType type, String id) {
    int longest = 60;
    String shown = id.length() > longest ? id.substring(0, longest) + "…" : id;
    return "There is no " + type.id() + " with the id \"" + shown + "\".";
  }

  private static void answer(Context ctx, byte[] json) {
    ctx.contentType("application/json").result(json);
  }
}
