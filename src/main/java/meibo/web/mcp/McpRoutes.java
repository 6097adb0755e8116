package meibo.web.mcp;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import meibo.catalog.DirectoryInfo;
import meibo.mcp.Directory;
import meibo.mcp.McpServer;
import meibo.mcp.Tools;
import meibo.web.Problem;
import meibo.web.PublicAddress;
import meibo.web.Refusal;
import meibo.web.Routes;
import meibo.web.Site;

/**
 * {@code /mcp}: the streamable HTTP transport without sessions and without streams. Every message
 * is posted and answered at once, so GET and DELETE are 405, as the protocol wants it then. Scripts
 * of any site may ask: there is nothing here but what is public.
 */
public final class McpRoutes implements Routes {

  private static final String VERSION = "MCP-Protocol-Version";

  private final Site site;
  private final Supplier<DirectoryInfo> directory;

  public McpRoutes(Site site, Supplier<DirectoryInfo> directory) {
    this.site = site;
    this.directory = directory;
  }

  @Override
  public void addTo(RoutesConfig routes, PublicAddress address) {
    Directory asked =
        new Directory(site.search(), site.matcher(), site.vocabulary(), directory, address::url);
    McpServer server = new McpServer(new Tools(asked), site.build().version());
    routes.post("/mcp", ctx -> answer(ctx, server));
  }

  private static void answer(Context ctx, McpServer server) {
    Optional.ofNullable(ctx.header(VERSION))
        .filter(version -> !McpServer.speaks(version))
        .ifPresent(
            version -> {
              throw new Refusal(
                  Problem.of(400, "Bad request", VERSION + ": this version is not spoken here."));
            });
    Optional<String> answer = server.answer(ctx.body());
    ctx.header("Cache-Control", "no-store");
    if (answer.isPresent()) {
      ctx.contentType("application/json").result(answer.get());
    } else {
      ctx.status(202);
    }
  }
}
