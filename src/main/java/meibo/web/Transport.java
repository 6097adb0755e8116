package meibo.web;

import io.javalin.config.JettyConfig;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How requests come in: limits of size and time, and a stop that waits for them. */
final class Transport {

  /** Bytes of a body: twice the largest list, so that a larger one can be told in words. */
  static final long MAX_BODY = 2 << 20;

  /**
   * Bytes of request line and headers: ten thousand characters of a query, each as three escaped
   * bytes, still reach the parser, which can say what is wrong with them.
   */
  private static final int MAX_HEADERS = 100_000;

  /** A connection on which nothing moves for so long is closed. */
  private static final int IDLE_MILLIS = 30_000;

  /** More wait in the system's own queue: each takes some tens of kilobytes. */
  private static final int MAX_CONNECTIONS = 5_000;

  /** How long a stop waits for requests under way. */
  private static final int STOP_MILLIS = 10_000;

  /** Threads that wait for connections and for bytes; more come where they are needed. */
  private static final int LOOKING = 2;

  /** Acceptors and selectors. */
  private static final int AS_JETTY_LIKES = -1;

  private static final Logger LOG = LoggerFactory.getLogger(Transport.class);

  private Transport() {}

  static void configure(
      JettyConfig jetty, ServerSettings settings, RequestWatch watch, Executor turns) {
    SlowClients slow = new SlowClients(settings.patience());
    jetty.threadPool = looking(turns);
    jetty.modifyHttpConfiguration(Transport::limit);
    jetty.modifyServer(
        server -> {
          server.setStopTimeout(STOP_MILLIS);
          server.setErrorHandler(new JettyErrors());
          slow.setHandler(chain(watch, new GracefulHandler(), new HeadAsGet()));
          server.setHandler(slow);
          server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));
        });
    jetty.modifyServletContextHandler(
        context -> {
          context.setErrorHandler(new JettyErrors());
          // Slashes without anything between them are the only tricks that get this far.
          context.getServletHandler().setDecodeAmbiguousURIs(true);
        });
    jetty.addConnector((server, http) -> listening(server, http, settings, slow));
  }

  /**
   * Who looks for what has come in has threads of its own, so that nothing waits unseen before it
   * waits for its turn.
   */
  private static ThreadPool looking(Executor turns) {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("connections");
    threads.setMinThreads(LOOKING);
    threads.setVirtualThreadsExecutor(turns);
    return threads;
  }

  /**
   * Opened here already, so that a taken port is told to the caller and not to the log; without a
   * pool of buffers: Jetty answers a malformed request on another thread than the one that reads
   * its connection, both give the buffer back, and from a pool two clients then get the same one.
   */
  private static ServerConnector listening(
      Server server, HttpConfiguration http, ServerSettings settings, SlowClients slow) {
    ServerConnector connector =
        new ServerConnector(
            server,
            null,
            null,
            ByteBufferPool.NON_POOLING,
            AS_JETTY_LIKES,
            AS_JETTY_LIKES,
            new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.addBean(slow, false); // is told of connections; its life is the server's
    try {
      connector.open();
      return connector;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why the server cannot listen, in a sentence. */
  static String whyNotListening(ServerSettings settings, UncheckedIOException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof BindException && ("" + cause.getMessage()).contains("in use")) {
      return "Port %d of %s is taken by another program; choose another with --port."
          .formatted(settings.port(), settings.host());
    }
    return "Cannot listen on port %d of %s: %s."
        .formatted(settings.port(), settings.host(), cause.getMessage());
  }

  /** An answer where the virtual machine itself gave up: no memory, no stack. */
  static void died(HttpServletResponse response, Error error) {
    LOG.error("a request failed", error);
    if (!response.isCommitted()) {
      response.setStatus(503);
      response.setHeader("Retry-After", "1");
    }
  }

  /** Javalin puts its own handler into the last one. */
  private static Handler chain(RequestWatch watch, GracefulHandler outer, HeadAsGet inner) {
    SizeLimitHandler sizes = new SizeLimitHandler(MAX_BODY, -1);
    watch.setHandler(outer);
    outer.setHandler(sizes);
    sizes.setHandler(inner);
    return watch;
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(MAX_HEADERS);
    http.setUriCompliance(
        UriCompliance.DEFAULT.with("SLASHES", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setUseInputDirectByteBuffers(false); // those outside the heap are made for a pool
    http.setUseOutputDirectByteBuffers(false);
  }
}
