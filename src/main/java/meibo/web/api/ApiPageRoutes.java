package meibo.web.api;

import io.javalin.config.RoutesConfig;
import java.util.function.Supplier;
import meibo.catalog.Language;
import meibo.web.PublicAddress;
import meibo.web.Routes;
import meibo.web.Site;
import meibo.web.page.PageRenderer;
import meibo.web.page.Pages;

/** {@code /api} and {@code /en/api}: what {@code /openapi.json} says, for people. */
public final class ApiPageRoutes implements Routes {

  private final Site site;
  private final Supplier<Pages> pages;
  private final PageRenderer renderer = new PageRenderer();

  public ApiPageRoutes(Site site, Supplier<Pages> pages) {
    this.site = site;
    this.pages = pages;
  }

  @Override
  public void addTo(RoutesConfig routes, PublicAddress address) {
    for (Language language : Language.values()) {
      String place = language == Language.JA ? "/api" : "/" + language.id() + "/api";
      routes.get(
          place,
          ctx ->
              ctx.html(
                  renderer.render(pages.get().api(new OpenApi(site, address).tree(), language))));
    }
  }
}
