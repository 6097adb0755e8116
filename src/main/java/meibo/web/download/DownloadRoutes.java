package meibo.web.download;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.export.Export;
import meibo.export.ExportFormat;
import meibo.export.FileName;
import meibo.export.Hits;
import meibo.export.Publication;
import meibo.search.BadParameters;
import meibo.search.ParameterProblem;
import meibo.search.SearchParameter;
import meibo.web.Freshness;
import meibo.web.PublicAddress;
import meibo.web.QueryParameters;
import meibo.web.Routes;
import meibo.web.Site;

/**
 * {@code /search.csv} and its like: the whole set of a search; {@code /shortlist.csv} and its like:
 * chosen organizations.
 */
public final class DownloadRoutes implements Routes {

  private static final String ID = "id";

  /** As many as the page of a shortlist shows. */
  private static final int MOST_CHOSEN = 100;

  private final Site site;
  private final Supplier<DirectoryInfo> directory;
  private final Freshness freshness;
  private final Clock clock;

  /**
   * The routes.
   *
   * @param directory what the directory says of itself now
   * @param clock says the day that files are named by
   */
  public DownloadRoutes(Site site, Supplier<DirectoryInfo> directory, Clock clock) {
    this.site = site;
    this.directory = directory;
    this.freshness = new Freshness(site);
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes, PublicAddress address) {
    for (ExportFormat format : ExportFormat.served()) {
      routes.get("/search." + format.id(), freshness.cached(ctx -> search(ctx, format, address)));
    }
    for (ExportFormat format : ExportFormat.ofShortlists()) {
      routes.get(
          "/shortlist." + format.id(), freshness.cached(ctx -> shortlist(ctx, format, address)));
    }
  }

  private void search(Context ctx, ExportFormat format, PublicAddress address) {
    Map<String, List<String>> parameters = QueryParameters.strict(ctx);
    Export export =
        Export.of(format, site.parseStrictly(parameters, format.parameters()), parameters);
    announce(ctx, format, FileName.of(export, LocalDate.now(clock)));
    write(ctx, export, sink -> site.search().each(export.query(), sink), publication(address));
  }

  private void shortlist(Context ctx, ExportFormat format, PublicAddress address) {
    List<String> names =
        Stream.concat(format.parameters().stream(), Stream.of(ID, SearchParameter.LANG.id()))
            .toList();
    Map<String, List<String>> parameters = QueryParameters.only(ctx, names.toArray(String[]::new));
    List<EntryKey> keys = keys(parameters.getOrDefault(ID, List.of()));
    Export export = Export.of(format, site.parse(parameters), parameters);
    announce(ctx, format, FileName.ofShortlist(format, LocalDate.now(clock)));
    write(ctx, export, Hits.chosen(site.search(), keys), publication(address));
  }

  /** Javalin's stream keeps a flush to itself, the answer behind it does not. */
  private static void write(Context ctx, Export export, Hits hits, Publication publication) {
    Hits prompt = new PromptHits(hits, ctx.res()::flushBuffer);
    export.write(prompt, publication, ctx.outputStream());
  }

  private static List<EntryKey> keys(List<String> ids) {
    List<String> chosen = ids.stream().filter(id -> !id.isBlank()).distinct().toList();
    if (chosen.isEmpty() || chosen.size() > MOST_CHOSEN) {
      throw new BadParameters(
          List.of(
              new ParameterProblem(
                  ID,
                  "1 to " + MOST_CHOSEN + " ids of organizations",
                  chosen.isEmpty() ? "none" : "" + chosen.size(),
                  List.of())));
    }
    return chosen.stream().map(id -> new EntryKey(EntryType.ORGANIZATION, id)).toList();
  }

  private static void announce(Context ctx, ExportFormat format, FileName name) {
    ctx.contentType(format.contentType());
    ctx.header("Content-Disposition", name.disposition());
    ctx.header("X-Robots-Tag", "noindex");
  }

  private Publication publication(PublicAddress address) {
    return new Publication(
        address::url, directory.get(), site.vocabulary().get(), site.search().generation().built());
  }
}
