package meibo.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer of which it is known how long its reader takes. */
final class PacedResponse extends Response.Wrapper {

  private final Pace pace;

  PacedResponse(Request request, Response response, Pace pace) {
    super(request, response);
    this.pace = pace;
  }

  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    long bytes = content == null ? 0 : content.remaining();
    pace.begin(System.nanoTime());
    super.write(last, content, Callback.from(() -> pace.end(System.nanoTime(), bytes), callback));
  }
}
