package meibo;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One connection to a server, on which request follows request until the server closes it. */
final class KeptConnection implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;
  private boolean closed;

  /**
   * Connects.
   *
   * @param patienceMillis after which an answer that does not come is an error; 0 is for ever
   */
  KeptConnection(URI address, int patienceMillis) {
    try {
      socket = new Socket(address.getHost(), address.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(patienceMillis);
      in = new BufferedInputStream(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status of the answer to a GET. */
  int get(String path) {
    try {
      return ask("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status of the answer to a request that is written out; the body is read and dropped. */
  int ask(String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    Map<String, String> headers = new HashMap<>();
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      headers.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    closed = "close".equalsIgnoreCase(headers.get("connection"));
    if (!request.startsWith("HEAD ") && status != 204 && status != 304) {
      body(headers);
    }
    return status;
  }

  /** True where the server takes no further request here. */
  boolean isClosed() {
    return closed;
  }

  private void body(Map<String, String> headers) throws IOException {
    if (headers.containsKey("content-length")) {
      in.skipNBytes(Long.parseLong(headers.get("content-length")));
    } else if (headers.containsKey("transfer-encoding")) {
      chunks();
    } else {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      closed = true;
    }
  }

  private void chunks() throws IOException {
    for (int size = Integer.parseInt(line(), 16); size > 0; ) {
      in.skipNBytes(size + 2L);
      size = Integer.parseInt(line(), 16);
    }
    line();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    for (; c != '\n' && c >= 0; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    if (c < 0 && line.isEmpty()) {
      throw new EOFException("the server closed the connection without an answer");
    }
    return line.toString();
  }

  @Override
  public void close() {
    closed = true;
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
