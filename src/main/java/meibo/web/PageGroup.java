package meibo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Outline;
import meibo.search.SearchAddress;
import meibo.web.page.Page;
import meibo.web.page.PageRenderer;
import meibo.web.page.Pages;
import meibo.web.page.Surveys;

/** The pages for people over the live directory, their files, and how they show problems. */
public final class PageGroup implements Routes, PageErrors {

  private final Site site;
  private final Supplier<DirectoryInfo> directory;
  private final Supplier<Optional<Outline>> outline;
  private final ToIntFunction<Optional<EntryType>> exportColumns;
  private final Surveys surveys;
  private final PageRenderer renderer = new PageRenderer();
  private final AtomicReference<Optional<PublicAddress>> address =
      new AtomicReference<>(Optional.empty());

  /**
   * @param exportColumns how many columns a download of a type has; of all types, where empty
   */
  public PageGroup(
      Site site,
      Supplier<DirectoryInfo> directory,
      Supplier<Optional<Outline>> outline,
      ToIntFunction<Optional<EntryType>> exportColumns) {
    this.site = site;
    this.directory = directory;
    this.outline = outline;
    this.exportColumns = exportColumns;
    this.surveys = new Surveys(site.search());
  }

  @Override
  public void addTo(RoutesConfig routes, PublicAddress publicAddress) {
    address.set(Optional.of(publicAddress));
    new PageRoutes(
            this::pages, () -> new SearchAddress(site.vocabulary().get()), site.development())
        .addTo(routes);
    new MatchRoutes(this::pages, site.matcher()).addTo(routes);
    new StaticFiles().addTo(routes);
  }

  @Override
  public boolean show(Context ctx, Problem problem) {
    Language language = PageRoutes.languageOf(ctx.path());
    Page page =
        problem.status() == 400 && !problem.errors().isEmpty()
            ? pages().badRequest(problem.errors(), language)
            : pages().error(problem.status(), PageRoutes.placeOf(ctx.path(), language), language);
    ctx.html(renderer.render(page));
    return true;
  }

  /** The pages as they are now. */
  public Pages pages() {
    URI base =
        address
            .get()
            .map(a -> URI.create(a.url("")))
            .orElseGet(() -> URI.create("http://localhost"));
    return new Pages(
        site.search(),
        new meibo.web.page.Site(
            directory.get(),
            outline.get(),
            site.vocabulary().get(),
            base,
            exportColumns,
            site.development()),
        surveys);
  }
}
