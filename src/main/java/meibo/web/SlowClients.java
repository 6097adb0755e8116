package meibo.web;

import java.nio.ByteBuffer;
import java.nio.channels.WritePendingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Parts with clients that keep a connection busy by a byte now and then. An idle time-out begins
 * anew with every byte, so that it never ends for them.
 */
final class SlowClients extends Handler.Wrapper implements Connection.Listener {

  private static final long LOOK_EVERY_MILLIS = 500;

  private final Patience patience;
  private final Map<Connection, Visit> visits = new ConcurrentHashMap<>();

  SlowClients(Patience patience) {
    this.patience = patience;
  }

  @Override
  public void onOpened(Connection connection) {
    visits.put(connection, new Visit(patience));
  }

  @Override
  public void onClosed(Connection connection) {
    visits.remove(connection);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    Visit visit = visits.computeIfAbsent(connection, c -> new Visit(patience));
    visit.requestBegan();
    Request.addCompletionListener(request, _ -> visit.requestEnded(connection.getBytesIn()));
    Request paced = new PacedRequest(request, new Pace(patience));
    return super.handle(paced, new PacedResponse(paced, response, visit.writing()), callback);
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    lookSoon();
  }

  private void lookSoon() {
    getServer()
        .getScheduler()
        .schedule(
            () -> {
              look(System.nanoTime());
              if (isRunning()) {
                lookSoon();
              }
            },
            LOOK_EVERY_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  private void look(long now) {
    visits.forEach(
        (connection, visit) -> {
          EndPoint client = connection.getEndPoint();
          if (visit.readsTooSlowly(now)) {
            client.close(new TimeoutException("the answer was read too slowly"));
          } else if (visit.headersAreLate(now, connection.getBytesIn())) {
            refuse(client);
          }
        });
  }

  /** Nothing else is written: there is no request yet. */
  private static void refuse(EndPoint client) {
    byte[] body = ProblemJson.of(HttpProblems.of(408));
    byte[] head =
        ("HTTP/1.1 408 Request Timeout\r\nContent-Type: "
                + ProblemJson.CONTENT_TYPE
                + "\r\nContent-Length: "
                + body.length
                + "\r\nConnection: close\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    try {
      client.write(Callback.from(client::close), ByteBuffer.wrap(head), ByteBuffer.wrap(body));
    } catch (WritePendingException requestAfterAll) {
      client.close();
    }
  }

  /** What a client does on its connection, request after request. */
  private static final class Visit {

    private final Patience patience;
    private final Pace writing;
    private boolean answering;
    private long bytesBefore;
    private long headersSince;
    private boolean headersBegan;

    Visit(Patience patience) {
      this.patience = patience;
      this.writing = new Pace(patience);
    }

    Pace writing() {
      return writing;
    }

    synchronized void requestBegan() {
      answering = true;
      headersBegan = false;
    }

    synchronized void requestEnded(long bytesIn) {
      answering = false;
      bytesBefore = bytesIn;
    }

    synchronized boolean readsTooSlowly(long now) {
      return answering && writing.isTooSlow(now);
    }

    synchronized boolean headersAreLate(long now, long bytesIn) {
      if (answering || bytesIn <= bytesBefore) {
        return false;
      }
      if (!headersBegan) {
        headersBegan = true;
        headersSince = now;
      }
      return now - headersSince > patience.headers().toNanos();
    }
  }
}
