package meibo.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import meibo.Session;
import meibo.catalog.DirectoryInfo;
import meibo.search.CatalogSearch;
import meibo.tiny.TinyDirectory;
import meibo.web.api.ApiRoutes;
import meibo.web.discovery.DiscoveryRoutes;
import meibo.web.download.DownloadRoutes;
import meibo.web.mcp.McpRoutes;
import meibo.web.reconcile.ReconcileRoutes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real server on a free port, and a client to ask it over HTTP. */
public final class LiveServer implements AutoCloseable {

  private static final Build BUILD = new Build("1.0", "b1");

  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  private AutoCloseable behind = () -> {};

  private LiveServer(Server server) {
    this.server = server;
  }

  private LiveServer closing(AutoCloseable what) {
    behind = what;
    return this;
  }

  public static LiveServer start() {
    return start(TinyDirectory.search());
  }

  public static LiveServer start(CatalogSearch search, Routes... more) {
    return start(search, ServerSettings.local(0), System::nanoTime, PageErrors.NONE, more);
  }

  /** The server of a directory as {@code serve} starts it; closing it closes the session too. */
  public static LiveServer over(Session session) {
    return over(session, new Site(session.search(), session::vocabulary, BUILD));
  }

  /** The same with the page of all components. */
  static LiveServer developing(Session session) {
    return over(session, new Site(session.search(), session::vocabulary, BUILD, true));
  }

  private static LiveServer over(Session session, Site site) {
    List<Routes> routes = new ArrayList<>(session.pages(site));
    return start(
            site,
            session::directory,
            ServerSettings.local(0),
            System::nanoTime,
            session.pageErrors(site),
            routes)
        .closing(session);
  }

  /** The server of one client behind a trusted proxy on this machine, by the given clock. */
  static LiveServer behindProxy(LongSupplier nanoTime) {
    ServerSettings settings =
        new ServerSettings("127.0.0.1", 0, Optional.empty(), Set.of("127.0.0.1"));
    CatalogSearch search = TinyDirectory.search();
    return start(search, settings, nanoTime, PageErrors.NONE);
  }

  /** The server with somebody who is told of every answer. */
  static LiveServer observed(CatalogSearch search, Consumer<SeenRequest> observer, Routes... more) {
    Site site = new Site(search, TinyDirectory.session()::vocabulary, BUILD);
    List<Routes> routes = new ArrayList<>(List.of(more));
    routes.add(new ApiRoutes(site));
    routes.add(new DownloadRoutes(site, DirectoryInfo::unnamed, DAY));
    try {
      return new LiveServer(
          Server.start(ServerSettings.local(0), site, routes, PageErrors.NONE, List.of(observer)));
    } catch (CannotServe e) {
      throw new AssertionError(e);
    }
  }

  static LiveServer start(
      CatalogSearch search,
      ServerSettings settings,
      LongSupplier nanoTime,
      PageErrors pageErrors,
      Routes... more) {
    Site site = new Site(search, TinyDirectory.session()::vocabulary, BUILD);
    return start(
        site,
        DirectoryInfo::unnamed,
        settings,
        nanoTime,
        pageErrors,
        new ArrayList<>(List.of(more)));
  }

  private static LiveServer start(
      Site site,
      Supplier<DirectoryInfo> directory,
      ServerSettings settings,
      LongSupplier nanoTime,
      PageErrors pageErrors,
      List<Routes> routes) {
    routes.add(new ApiRoutes(site));
    routes.add(new ReconcileRoutes(site, directory));
    routes.add(new McpRoutes(site, directory));
    routes.add(new DiscoveryRoutes(site, directory));
    routes.add(new DownloadRoutes(site, directory, DAY));
    try {
      return new LiveServer(Server.start(settings, site, routes, pageErrors, nanoTime));
    } catch (CannotServe e) {
      throw new AssertionError(e);
    }
  }

  /** The path with parameters, given as name, value, name, value …; escaped as UTF-8. */
  public static String address(String path, String... namesAndValues) {
    StringBuilder address = new StringBuilder(path);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      address
          .append(i == 0 ? '?' : '&')
          .append(namesAndValues[i])
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return address.toString();
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  public HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.localAddress() + path))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public HttpResponse<String> post(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(server.localAddress() + path))
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Sends a form with one field. */
  HttpResponse<String> form(String path, String name, String value) {
    String field = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(URI.create(server.localAddress() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(field))
            .build());
  }

  /** An answer's body as JSON. */
  public JsonNode json(String path) {
    return JsonMapper.shared().readTree(get(path).body());
  }

  public Server server() {
    return server;
  }

  @Override
  public void close() {
    client.close();
    server.close();
    try {
      behind.close();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Sends bytes as they are and gives back all that comes until the connection is closed. */
  String raw(String request) throws IOException {
    try (var socket = new java.net.Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
