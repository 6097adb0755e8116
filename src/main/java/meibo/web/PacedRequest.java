package meibo.web;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request whose body is given up where it comes too slowly; without any byte, Jetty does so. */
final class PacedRequest extends Request.Wrapper {

  private final Pace pace;

  PacedRequest(Request request, Pace pace) {
    super(request);
    this.pace = pace;
  }

  @Override
  public Content.Chunk read() {
    if (pace.isTooSlow(System.nanoTime())) {
      return Content.Chunk.from(new TimeoutException("the body came too slowly"));
    }
    Content.Chunk chunk = super.read();
    if (chunk == null) {
      pace.begin(System.nanoTime());
    } else {
      pace.end(System.nanoTime(), chunk.remaining());
    }
    return chunk;
  }
}
