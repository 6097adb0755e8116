package meibo.web;

import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that never reach a route: too long, malformed, with tricks in the path. */
final class JettyErrors extends ErrorHandler {

  /**
   * Jetty closes the connection after these, for it does not know where the next request begins;
   * who is not told would send one more and get no answer, or take a body that follows a HEAD for
   * one.
   */
  private static final Set<Integer> MALFORMED = Set.of(400, 408, 414, 426, 431, 501, 505);

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    fill(headers);
    Problem problem = HttpProblems.of(response.getStatus());
    problem.retryAfter().ifPresent(seconds -> headers.put(HttpHeader.RETRY_AFTER, "" + seconds));
    if (MALFORMED.contains(response.getStatus())) {
      headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
    }
    ByteBuffer body = ByteBuffer.wrap(ProblemJson.of(problem));
    headers.put(HttpHeader.CONTENT_LENGTH, "" + body.remaining());
    response.write(true, body, callback);
    return true;
  }

  private static void fill(HttpFields.Mutable headers) {
    ProtectiveHeaders.forMachines().forEach(headers::put);
    headers.put(HttpHeader.CONTENT_TYPE, ProblemJson.CONTENT_TYPE);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
  }
}
