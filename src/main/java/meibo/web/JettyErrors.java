package meibo.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that never reach a route: too long, malformed, with tricks in the path. */
final class JettyErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    fill(headers);
    Problem problem = HttpProblems.of(response.getStatus());
    problem.retryAfter().ifPresent(seconds -> headers.put(HttpHeader.RETRY_AFTER, "" + seconds));
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
