package meibo.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Vocabulary;
import meibo.match.Matcher;
import meibo.search.CatalogSearch;
import meibo.search.SearchAddress;
import meibo.search.Suggestion;
import meibo.web.api.ApiPageRoutes;
import meibo.web.page.MemoryCatalog;
import meibo.web.page.Pages;
import meibo.web.page.RecordFiles;
import meibo.web.page.Site;
import tools.jackson.databind.json.JsonMapper;

/** The pages over a catalog in memory, with the headers that forbid everything inline. */
public final class DevServer {

  /** What the real server sends too; a page that needs more is wrong. */
  static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final int SUGGESTIONS = 8;
  private static final int COLUMNS = 22;

  private DevServer() {}

  /** {@code DevServer DATA-DIRECTORY PORT}: to look at pages while writing them. */
  public static void main(String... args) throws Exception {
    Path data = Path.of(args[0]);
    Vocabulary vocabulary = RecordFiles.vocabulary(data.resolve("vocabulary.json"));
    start(
        new MemoryCatalog(RecordFiles.entries(data), vocabulary),
        vocabulary,
        RecordFiles.directory(data.resolve("directory.json")),
        Integer.parseInt(args[1]));
  }

  public static Javalin start(
      CatalogSearch search, Vocabulary vocabulary, DirectoryInfo info, int port) {
    Site site =
        new Site(
            info,
            Optional.empty(),
            vocabulary,
            URI.create("http://localhost"),
            type -> COLUMNS,
            true);
    PageRoutes pages =
        new PageRoutes(() -> new Pages(search, site), () -> new SearchAddress(vocabulary), true);
    return Javalin.create(
            c -> {
              c.startup.showJavalinBanner = false;
              c.concurrency.useVirtualThreads = true;
              c.staticFiles.add(
                  files -> {
                    files.hostedPath = "/static";
                    files.directory = "/meibo/web/static";
                    files.location = Location.CLASSPATH;
                  });
              c.routes.before(ctx -> ctx.header("Content-Security-Policy", POLICY));
              pages.addTo(c.routes);
              addApi(c.routes, () -> new Pages(search, site), search, vocabulary);
              new MatchRoutes(() -> new Pages(search, site), new Matcher(search)).addTo(c.routes);
              c.routes.get("/api/v1/suggest", ctx -> suggest(ctx, search));
              c.routes.error(404, ctx -> pages.error(ctx, 404));
            })
        .start("127.0.0.1", port);
  }

  private static void addApi(
      RoutesConfig routes, Supplier<Pages> pages, CatalogSearch search, Vocabulary vocabulary) {
    meibo.web.Site served = new meibo.web.Site(search, () -> vocabulary, new Build("1.0", "b1"));
    PublicAddress address = new PublicAddress(() -> URI.create("http://localhost"));
    new ApiPageRoutes(served, pages).addTo(routes, address);
  }

  private static void suggest(Context ctx, CatalogSearch search) {
    String typed = Optional.ofNullable(ctx.queryParam("q")).orElse("");
    List<Map<String, Object>> suggestions =
        search
            .suggest(typed, SUGGESTIONS, PageRoutes.languageOf("/" + ctx.queryParam("lang") + "/"))
            .stream()
            .map(DevServer::json)
            .toList();
    ctx.contentType("application/json")
        .result(JsonMapper.shared().writeValueAsString(Map.of("suggestions", suggestions)));
  }

  private static Map<String, Object> json(Suggestion s) {
    return Map.of(
        "text", s.text(),
        "reading", s.reading().orElse(""),
        "type", s.entry().map(e -> e.type().id()).orElse(""),
        "id", s.id(),
        "kind", s.kind().id());
  }
}
