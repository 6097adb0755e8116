package meibo.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The HTTP server: from {@link #start} to {@link #close}. */
public final class Server implements AutoCloseable {

  private final ServerSettings settings;
  private final Health health;
  private final Javalin app;

  private Server(
      ServerSettings settings,
      Site site,
      List<Routes> routes,
      PageErrors pageErrors,
      LongSupplier nanoTime,
      List<Consumer<SeenRequest>> observers) {
    Congestion congestion = Congestion.ofVirtualThreads();
    this.settings = settings;
    this.health = new Health(site);
    Gate gate = new Gate(new RateLimit(settings.trustedProxies(), nanoTime));
    PublicAddress address = new PublicAddress(this::address);
    this.app =
        Javalin.create(
            config -> {
              configure(config);
              Transport.configure(
                  config.jetty, settings, new RequestWatch(congestion, observers), congestion);
              gate.addTo(config.routes);
              new Errors(pageErrors).addTo(config.routes);
              health.addTo(config.routes);
              config.routes.after(RequestWatch::route);
              routes.forEach(group -> group.addTo(config.routes, address));
            });
  }

  /**
   * Starts to answer.
   *
   * @param pageErrors shows problems with pages
   * @throws CannotServe where the port is taken or the address is not this machine's
   */
  public static Server start(
      ServerSettings settings, Site site, List<Routes> routes, PageErrors pageErrors)
      throws CannotServe {
    return start(settings, site, routes, pageErrors, System::nanoTime);
  }

  /** The same, every answered request told to the observers. */
  public static Server start(
      ServerSettings settings,
      Site site,
      List<Routes> routes,
      PageErrors pageErrors,
      List<Consumer<SeenRequest>> observers)
      throws CannotServe {
    return start(settings, site, routes, pageErrors, System::nanoTime, observers);
  }

  /** The same with another clock for the rate limit. */
  static Server start(
      ServerSettings settings,
      Site site,
      List<Routes> routes,
      PageErrors pageErrors,
      LongSupplier nanoTime)
      throws CannotServe {
    return start(settings, site, routes, pageErrors, nanoTime, List.of());
  }

  private static Server start(
      ServerSettings settings,
      Site site,
      List<Routes> routes,
      PageErrors pageErrors,
      LongSupplier nanoTime,
      List<Consumer<SeenRequest>> observers)
      throws CannotServe {
    Server server = new Server(settings, site, routes, pageErrors, nanoTime, observers);
    try {
      server.app.start();
      return server;
    } catch (UncheckedIOException e) {
      throw new CannotServe(Transport.whyNotListening(settings, e), e);
    }
  }

  /** Where visitors reach it. */
  public URI address() {
    return settings.publicUrl().orElseGet(this::localAddress);
  }

  /** Where it listens. */
  public URI localAddress() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://" + host + ":" + port());
  }

  public int port() {
    return app.port();
  }

  /**
   * Stops in peace: not ready any more, then no more requests, those under way answered, the end.
   */
  @Override
  public void close() {
    health.leave();
    drain();
    app.stop();
  }

  /** A balancer asks now and then, and sends visitors until it has seen that it should not. */
  private void drain() {
    try {
      Thread.sleep(settings.drain());
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private static void configure(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = Transport.MAX_BODY;
    // What is uploaded never touches the disk.
    config.jetty.multipartConfig.maxInMemoryFileSize((int) Transport.MAX_BODY, SizeUnit.BYTES);
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.router.ignoreTrailingSlashes = true;
    config.router.treatMultipleSlashesAsSingleSlash = true;
    config.router.javaLangErrorHandler(Transport::died);
  }
}
