package meibo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import meibo.catalog.Coded;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.BadParameters;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;
import meibo.web.page.ChangeKind;
import meibo.web.page.Page;
import meibo.web.page.PageRenderer;
import meibo.web.page.Pages;
import meibo.web.page.View;

/**
 * The addresses of all pages, in both languages: Japanese at {@code /}, English at {@code /en/}.
 */
public final class PageRoutes {

  private final Supplier<Pages> pages;
  private final Supplier<SearchAddress> addresses;
  private final boolean development;
  private final PageRenderer renderer = new PageRenderer();

  /**
   * Pages and addresses are asked for at each request, for a new state of the index may bring new
   * ones.
   *
   * @param development true where the page of all components is served
   */
  public PageRoutes(Supplier<Pages> pages, Supplier<SearchAddress> addresses, boolean development) {
    this.pages = pages;
    this.addresses = addresses;
    this.development = development;
  }

  public void addTo(RoutesConfig routes) {
    for (Language language : Language.values()) {
      add(routes, language, "/", ctx -> show(ctx, pages.get().home(language)));
      add(routes, language, "/search", ctx -> search(ctx, language));
      add(
          routes,
          language,
          "/shortlist",
          ctx -> show(ctx, pages.get().shortlist(ctx.queryParams("id"), language)));
      for (EntryType type : EntryType.values()) {
        add(routes, language, "/" + type.path(), ctx -> list(ctx, type, language));
        add(routes, language, "/" + type.path() + "/{id}", ctx -> entry(ctx, type, language));
      }
      addWaysIn(routes, language);
      if (development) {
        add(routes, language, "/components", ctx -> show(ctx, pages.get().components(language)));
      }
    }
    routes.get("/reconcile/preview", this::preview);
    routes.get("/reconcile/v1/preview", this::preview);
  }

  private void addWaysIn(RoutesConfig routes, Language language) {
    add(routes, language, "/browse", ctx -> show(ctx, pages.get().browse(language)));
    add(
        routes,
        language,
        "/map",
        ctx -> showSearch(ctx, language, query -> pages.get().map(query)));
    add(routes, language, "/about", ctx -> show(ctx, pages.get().about(language)));
    add(routes, language, "/terms", ctx -> show(ctx, pages.get().terms(language)));
    add(routes, language, "/accessibility", ctx -> show(ctx, pages.get().accessibility(language)));
    add(
        routes,
        language,
        "/embed",
        ctx -> {
          showSearch(ctx, language, query -> pages.get().embed(query));
          Framing.allow(ctx);
        });
    add(routes, language, "/changes", ctx -> changes(ctx, language));
    add(
        routes,
        language,
        "/changes.atom",
        ctx ->
            ctx.contentType("application/atom+xml; charset=utf-8")
                .result(pages.get().changesFeed(language)));
  }

  /** The page for an error, in the language of the address. */
  public void error(Context ctx, int status) {
    Language language = languageOf(ctx.path());
    ctx.status(status);
    show(ctx, pages.get().error(status, placeOf(ctx.path(), language), language));
  }

  /** The language that the path of a page decides. */
  public static Language languageOf(String path) {
    return path.equals("/en") || path.startsWith("/en/") ? Language.EN : Language.JA;
  }

  private static void add(RoutesConfig routes, Language language, String place, Handler handler) {
    routes.get(language == Language.JA ? place : "/" + language.id() + place, handler);
  }

  private void search(Context ctx, Language language) {
    View view = last(ctx, "view").flatMap(v -> Coded.find(View.class, v)).orElse(View.LIST);
    showSearch(ctx, language, query -> pages.get().search(query, view));
  }

  private void changes(Context ctx, Language language) {
    Optional<Integer> year =
        last(ctx, "year").filter(y -> y.matches("\\d{4}")).map(Integer::valueOf);
    Optional<ChangeKind> kind = last(ctx, "kind").flatMap(k -> Coded.find(ChangeKind.class, k));
    show(ctx, pages.get().changes(year, kind, language));
  }

  private void showSearch(Context ctx, Language language, Function<SearchQuery, Page> page) {
    Map<String, List<String>> parameters = new HashMap<>(ctx.queryParamMap());
    parameters.put("lang", List.of(language.id()));
    try {
      show(ctx, page.apply(addresses.get().parse(parameters)));
    } catch (BadParameters bad) {
      ctx.status(400);
      show(ctx, pages.get().badRequest(bad.problems(), language));
    }
  }

  private static Optional<String> last(Context ctx, String parameter) {
    return ctx.queryParams(parameter).reversed().stream().findFirst();
  }

  private void list(Context ctx, EntryType type, Language language) {
    show(ctx, pages.get().list(type, language));
  }

  private void entry(Context ctx, EntryType type, Language language) {
    Optional<Page> page = pages.get().entry(new EntryKey(type, ctx.pathParam("id")), language);
    if (page.isPresent()) {
      show(ctx, page.get());
    } else {
      error(ctx, 404);
    }
  }

  /** What a reconciliation client shows of an organization in a frame of its own page. */
  private void preview(Context ctx) {
    Language language =
        last(ctx, "lang").flatMap(l -> Coded.find(Language.class, l)).orElse(Language.JA);
    String id = last(ctx, "id").orElse("");
    Page page =
        pages
            .get()
            .preview(id, language)
            .orElseThrow(
                () -> new Refusal(Problem.notFound("There is no organization with this id.")));
    show(ctx, page);
    Framing.allow(ctx);
  }

  static String placeOf(String path, Language language) {
    String rest = language == Language.JA ? path : path.substring(1 + language.id().length());
    return rest.isEmpty() ? "/" : rest;
  }

  private void show(Context ctx, Page page) {
    ctx.html(renderer.render(page));
  }
}
