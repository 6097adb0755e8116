package meibo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/** What happens to every request before its route: headers, preflight, rate limit. */
final class Gate {

  private static final int PREFLIGHT_VALID_SECONDS = 86_400;

  /** Lists to match and reconciliation queries are posted; nothing that is posted is kept. */
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final RateLimit limit;

  Gate(RateLimit limit) {
    this.limit = limit;
  }

  void addTo(RoutesConfig routes) {
    routes.before(this::pass);
  }

  private void pass(Context ctx) {
    ProtectiveHeaders.forPath(ctx.path()).forEach(ctx::header);
    if (isPreflight(ctx)) {
      allow(ctx);
      ctx.skipRemainingHandlers();
    } else {
      limit.check(ctx);
      mustBeWritten(ctx.req().getRequestURI());
    }
  }

  /** Jetty lets broken escapes in a path through, and Javalin stumbles over them. */
  private static void mustBeWritten(String path) {
    if (QueryParameters.BROKEN_ESCAPE.matcher(path).find()) {
      throw new Refusal(
          Problem.of(400, "Bad request", "The path has a % without two hexadecimal digits."));
    }
  }

  /** A browser asks whether a script of another site may send a request (Fetch standard). */
  private static boolean isPreflight(Context ctx) {
    return ctx.method().equals(HandlerType.OPTIONS) && Machines.isFor(ctx.path());
  }

  private static void allow(Context ctx) {
    ctx.header("Access-Control-Allow-Methods", METHODS)
        .header(
            "Access-Control-Allow-Headers",
            "Accept, Content-Type, If-None-Match, MCP-Protocol-Version")
        .header("Access-Control-Max-Age", "" + PREFLIGHT_VALID_SECONDS)
        .header("Allow", METHODS)
        .status(204);
  }
}
