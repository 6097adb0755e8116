package meibo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import meibo.search.BadParameters;
import meibo.search.EngineUnavailable;
import meibo.search.SearchTookTooLong;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what goes wrong becomes an answer. */
final class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final PageErrors pages;
  private final OutageLog outages = new OutageLog(System::nanoTime, LOG::warn);

  Errors(PageErrors pages) {
    this.pages = pages;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(Exception.class, (e, ctx) -> answer(ctx, e));
    routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, e));
    // Where a body does not come, Javalin only sets the status.
    routes.error(408, ctx -> answer(ctx, HttpProblems.of(408)));
  }

  private void answer(Context ctx, Exception exception) {
    if (ctx.res().isCommitted()) {
      breakOff(ctx, exception);
      return;
    }
    if (exception instanceof MethodNotAllowedResponse refused) {
      ctx.header("Allow", HttpProblems.allowed(refused));
    }
    answer(ctx, problem(ctx, exception));
  }

  private void answer(Context ctx, Problem problem) {
    Freshness.forget(ctx);
    ctx.res().resetBuffer();
    ctx.status(problem.status());
    problem.retryAfter().ifPresent(seconds -> ctx.header("Retry-After", "" + seconds));
    if (Machines.isFor(ctx.path()) || !pages.show(ctx, problem)) {
      ctx.contentType(ProblemJson.CONTENT_TYPE).result(ProblemJson.of(problem));
    }
  }

  private Problem problem(Context ctx, Exception exception) {
    return switch (exception) {
      case Refusal refusal -> refusal.problem();
      case BadParameters bad -> Problem.badParameters(bad);
      case EngineUnavailable away -> {
        outages.told(String.valueOf(away.getMessage()));
        yield Problem.unavailable("The search engine cannot be reached just now.");
      }
      case SearchTookTooLong _ -> Problem.tookTooLong();
      case HttpResponseException http -> HttpProblems.of(ctx, http);
      default -> unexpected(ctx, exception);
    };
  }

  private static Problem unexpected(Context ctx, Exception exception) {
    String reference = RequestWatch.id(ctx);
    LOG.error("request {}: {} {}", reference, ctx.method(), ctx.endpoint().path, exception);
    return Problem.unexpected(reference);
  }

  /** Half an answer must not look like a whole one: the connection is cut. */
  private static void breakOff(Context ctx, Exception exception) {
    if (!(exception instanceof IOException || exception instanceof UncheckedIOException)) {
      unexpected(ctx, exception);
    }
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getServletChannel()
        .getEndPoint()
        .close();
  }
}
