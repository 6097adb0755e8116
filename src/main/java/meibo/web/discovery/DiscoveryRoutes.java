package meibo.web.discovery;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import meibo.catalog.Coded;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Language;
import meibo.search.BadParameters;
import meibo.search.ParameterProblem;
import meibo.web.Freshness;
import meibo.web.Problem;
import meibo.web.PublicAddress;
import meibo.web.QueryParameters;
import meibo.web.Refusal;
import meibo.web.Routes;
import meibo.web.Site;

/** {@code /opensearch.xml}, {@code /sitemap.xml}, {@code /robots.txt}. */
public final class DiscoveryRoutes implements Routes {

  private static final String XML = "application/xml; charset=utf-8";

  private final Site site;
  private final Supplier<DirectoryInfo> directory;
  private final Freshness freshness;

  public DiscoveryRoutes(Site site, Supplier<DirectoryInfo> directory) {
    this.site = site;
    this.directory = directory;
    this.freshness = new Freshness(site);
  }

  @Override
  public void addTo(RoutesConfig routes, PublicAddress address) {
    routes.get("/opensearch.xml", freshness.cached(ctx -> openSearch(ctx, address)));
    routes.get("/sitemap.xml", freshness.cached(ctx -> sitemap(ctx, address)));
    routes.get("/sitemap-<number>.xml", freshness.cached(ctx -> sitemapPart(ctx, address)));
    routes.get("/robots.txt", freshness.cached(ctx -> robots(ctx, address)));
  }

  private void openSearch(Context ctx, PublicAddress address) {
    Language language = language(QueryParameters.only(ctx, "lang"));
    ctx.contentType("application/opensearchdescription+xml; charset=utf-8")
        .result(new OpenSearchDescription(directory.get(), address, language).xml());
  }

  private void sitemap(Context ctx, PublicAddress address) {
    QueryParameters.only(ctx);
    Sitemap map = new Sitemap(site.search(), address);
    ctx.contentType(XML);
    if (map.parts() == 1) {
      map.writePart(1, ctx.outputStream());
    } else {
      map.writeIndex(ctx.outputStream());
    }
  }

  private void sitemapPart(Context ctx, PublicAddress address) {
    QueryParameters.only(ctx);
    String number = ctx.pathParam("number");
    Sitemap map = new Sitemap(site.search(), address);
    boolean isPart = number.matches("[1-9]\\d{0,5}") && Integer.parseInt(number) <= map.parts();
    if (!isPart) {
      throw new Refusal(Problem.notFound("The sitemap has " + map.parts() + " parts."));
    }
    ctx.contentType(XML);
    map.writePart(Integer.parseInt(number), ctx.outputStream());
  }

  private void robots(Context ctx, PublicAddress address) {
    QueryParameters.only(ctx);
    ctx.contentType("text/plain; charset=utf-8").result(Robots.text(address));
  }

  private static Language language(Map<String, List<String>> parameters) {
    String id = parameters.getOrDefault("lang", List.of(Language.JA.id())).getLast();
    List<String> allowed = Coded.ids(Language.class);
    ParameterProblem problem =
        new ParameterProblem("lang", "one of " + String.join(", ", allowed), "another", allowed);
    return Coded.find(Language.class, id).orElseThrow(() -> new BadParameters(List.of(problem)));
  }
}
