package meibo.web.download;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import meibo.export.Export;
import meibo.export.ExportFormat;
import meibo.export.FileName;
import meibo.web.Freshness;
import meibo.web.PublicAddress;
import meibo.web.QueryParameters;
import meibo.web.Routes;
import meibo.web.Site;

/** {@code /search.csv}, {@code /search.tsv}, {@code /search.jsonl}: the whole set of a search. */
public final class DownloadRoutes implements Routes {

  private final Site site;
  private final Freshness freshness;
  private final Clock clock;

  /**
   * The routes.
   *
   * @param clock says the day that files are named by
   */
  public DownloadRoutes(Site site, Clock clock) {
    this.site = site;
    this.freshness = new Freshness(site);
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes, PublicAddress address) {
    for (ExportFormat format : ExportFormat.values()) {
      routes.get("/search." + format.id(), freshness.cached(ctx -> download(ctx, format)));
    }
  }

  private void download(Context ctx, ExportFormat format) {
    Map<String, List<String>> parameters = QueryParameters.strict(ctx);
    Export export =
        Export.of(format, site.parseStrictly(parameters, format.parameters()), parameters);
    ctx.contentType(format.contentType());
    ctx.header("Content-Disposition", FileName.of(export, LocalDate.now(clock)).disposition());
    ctx.header("X-Robots-Tag", "noindex");
    export.write(site.search(), ctx.outputStream());
  }
}
