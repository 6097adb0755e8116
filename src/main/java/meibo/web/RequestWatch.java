package meibo.web;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The outermost of all that a request passes: gives it an id, refuses it at once under more load
 * than can be borne, and tells observers how it went.
 */
final class RequestWatch extends Handler.Wrapper {

  static final String ID_HEADER = "X-Request-Id";

  private static final String ID = "meibo.request.id";
  private static final String ROUTE = "meibo.request.route";

  /** What a proxy may have called it; anything else could be written into a log as a forgery. */
  private static final Pattern GOOD_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** What must be answered above all when there is too much else. */
  private static final List<String> ALWAYS = List.of("/livez", "/readyz", "/metrics");

  private static final String RETRY_SECONDS = "1";

  private final Congestion congestion;
  private final List<Consumer<SeenRequest>> observers;

  RequestWatch(Congestion congestion, List<Consumer<SeenRequest>> observers) {
    this.congestion = congestion;
    this.observers = List.copyOf(observers);
  }

  /** The id of a request on its way. */
  static String id(Context ctx) {
    Object id = ServletContextRequest.getServletContextRequest(ctx.req()).getAttribute(ID);
    return Optional.ofNullable(id).map(Object::toString).orElse("none");
  }

  /** Says by which pattern the address of a request was understood. */
  static void route(Context ctx) {
    var endpoint = ctx.endpoints().matchedHttpEndpoint();
    if (endpoint != null) {
      ServletContextRequest.getServletContextRequest(ctx.req()).setAttribute(ROUTE, endpoint.path);
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String id =
        Optional.ofNullable(request.getHeaders().get(ID_HEADER))
            .filter(given -> GOOD_ID.matcher(given).matches())
            .orElseGet(() -> HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
    request.setAttribute(ID, id);
    response.getHeaders().put(ID_HEADER, id);
    boolean late = congestion.beginsTooLate();
    Request.addCompletionListener(request, _ -> tell(id, request, response));
    if (late && !ALWAYS.contains(Request.getPathInContext(request))) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
      Response.writeError(request, response, callback, 503);
      return true;
    }
    return super.handle(request, response, callback);
  }

  private void tell(String id, Request request, Response response) {
    String route =
        Optional.ofNullable(request.getAttribute(ROUTE)).map(Object::toString).orElse("none");
    long nanos = System.nanoTime() - request.getBeginNanoTime();
    SeenRequest seen = new SeenRequest(id, request.getMethod(), route, response.getStatus(), nanos);
    observers.forEach(observer -> observer.accept(seen));
  }
}
