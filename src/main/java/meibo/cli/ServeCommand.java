package meibo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import meibo.Session;
import meibo.Settings;
import meibo.Workshop;
import meibo.clinic.Clinic;
import meibo.search.CatalogSearch;
import meibo.search.SearchResults;
import meibo.web.AccessLog;
import meibo.web.BoundedSearch;
import meibo.web.CannotServe;
import meibo.web.Metrics;
import meibo.web.Patience;
import meibo.web.Routes;
import meibo.web.SeenRequest;
import meibo.web.Server;
import meibo.web.ServerSettings;
import meibo.web.Site;
import meibo.web.WatchedSearch;
import meibo.web.api.ApiRoutes;
import meibo.web.discovery.DiscoveryRoutes;
import meibo.web.download.DownloadRoutes;
import meibo.web.mcp.McpRoutes;
import meibo.web.reconcile.ReconcileRoutes;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code meibo serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Serve the directory: pages for people, the API for programs.",
      "The index is brought in line with the data files first. Stop with Ctrl-C."
    })
final class ServeCommand implements Callable<Integer> {

  private static final int MAX_PORT = 65_535;

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "The port to listen on; 0 takes any free one (${DEFAULT-VALUE}).")
  private int port = 0;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on; 0.0.0.0 opens it to other machines (${DEFAULT-VALUE}).")
  private String host = "";

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "How visitors reach it, for links; a path is allowed (http://HOST:PORT).")
  private Optional<URI> publicUrl = Optional.empty();

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      split = ",",
      description = "A proxy whose X-Forwarded-For is believed; may be repeated.")
  private List<String> trustedProxies = new ArrayList<>();

  @Option(
      names = "--drain",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description =
          "When it is stopped, still take requests for so long while /readyz says 503, so that a"
              + " balancer can notice (${DEFAULT-VALUE}).")
  private int drain = 0;

  @Option(
      names = "--concurrent-searches",
      paramLabel = "N",
      defaultValue = "" + BoundedSearch.SEARCHES,
      description = "Searches at a time; more are told to come again (${DEFAULT-VALUE}).")
  private int concurrentSearches = BoundedSearch.SEARCHES;

  @Option(
      names = "--development",
      description = "Also serve /components, every component of the pages, for who builds them.")
  private boolean development = false;

  @Option(
      names = "--search-timeout",
      paramLabel = "MS",
      defaultValue = "" + BoundedSearch.LONGEST_MILLIS,
      description =
          "Milliseconds after which a search is given up and told to come again"
              + " (${DEFAULT-VALUE}).")
  private int searchTimeout = BoundedSearch.LONGEST_MILLIS;

  @Option(
      names = "--log",
      paramLabel = "SHAPE",
      defaultValue = "plain",
      description = "Lines of the log: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private Logging.Shape log = Logging.Shape.PLAIN;

  @Option(
      names = "--access-log",
      description = "Also log every request: route, status, time; no address and no words.")
  private boolean accessLog = false;

  @Option(
      names = "--clinic",
      paramLabel = "FILE",
      description =
          "Remember in this file what found nothing three times and more, for 90 days; see: meibo"
              + " clinic.")
  private Optional<Path> clinic = Optional.empty();

  @Option(
      names = "--rehearse",
      description = "Ask the server a bit of everything, then end; see quick-start.")
  private boolean rehearse = false;

  ServeCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    ServerSettings settings = settings();
    Logging.shape(log);
    Settings directory = common.settings();
    try (Session session = workshop.open(directory);
        Server server = start(settings, session)) {
      if (rehearse) {
        new Rehearsal(server.localAddress(), session.search()).run();
        return ExitCode.OK;
      }
      Thread stop = new Thread(() -> stop(server, session), "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      spec.commandLine().getOut().println("Meibo serves at " + server.address());
      if (directory.engine() == Settings.Engine.LUCENE) {
        WarmUp.begin(session.search());
      }
      untilInterrupted();
      Runtime.getRuntime().removeShutdownHook(stop);
      return ExitCode.OK;
    }
  }

  private Server start(ServerSettings settings, Session session) throws CannotServe, IOException {
    Clock clock = Clock.system(ZoneId.systemDefault());
    Metrics metrics = new Metrics(session.search()::generation, clock);
    CatalogSearch search = search(session, metrics, clock);
    Site site = new Site(search, session::vocabulary, Version.build(), development);
    List<Routes> routes = new ArrayList<>();
    routes.add(new ApiRoutes(site));
    routes.add(new ReconcileRoutes(site, session::directory));
    routes.add(new McpRoutes(site, session::directory));
    routes.add(new DiscoveryRoutes(site, session::directory));
    routes.add(new DownloadRoutes(site, session::directory, clock));
    routes.add(metrics);
    routes.addAll(session.pages(site));
    List<Consumer<SeenRequest>> observers = new ArrayList<>(List.of(metrics));
    if (accessLog) {
      observers.add(new AccessLog());
    }
    return Server.start(settings, site, routes, session.pageErrors(site), observers);
  }

  private CatalogSearch search(Session session, Metrics metrics, Clock clock) throws IOException {
    BoundedSearch bounded =
        new BoundedSearch(
            session.search(),
            concurrentSearches,
            BoundedSearch.EXPORTS,
            Duration.ofMillis(searchTimeout));
    Consumer<SearchResults> observer = metrics::searched;
    if (clinic.isPresent()) {
      observer = observer.andThen(Clinic.open(clinic.get(), clock)::see);
    }
    return new WatchedSearch(bounded, observer);
  }

  private ServerSettings settings() {
    CommonOptions.require(
        spec, port >= 0 && port <= MAX_PORT, "--port: expected 0 to 65535, found " + port);
    CommonOptions.require(
        spec,
        concurrentSearches > 0,
        "--concurrent-searches: expected 1 or more, found " + concurrentSearches);
    CommonOptions.require(
        spec, searchTimeout > 0, "--search-timeout: expected 1 or more, found " + searchTimeout);
    CommonOptions.require(spec, drain >= 0, "--drain: expected 0 or more, found " + drain);
    publicUrl.ifPresent(
        url ->
            CommonOptions.require(
                spec,
                url.getHost() != null && List.of("http", "https").contains(url.getScheme()),
                "--public-url: expected an address like https://example.org, found " + url));
    return new ServerSettings(
        host,
        port,
        publicUrl,
        new HashSet<>(trustedProxies),
        Duration.ofSeconds(drain),
        Patience.STANDARD);
  }

  private static void untilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  /** When the process is told to end: the virtual machine waits for this and for nothing else. */
  private static void stop(Server server, Session session) {
    try (session) {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
