package meibo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import meibo.search.Generation;
import meibo.search.SearchResults;

/** {@code /metrics}: what an operator's monitoring reads, in the text format of Prometheus. */
public final class Metrics implements Routes, Consumer<SeenRequest> {

  /** Seconds: of a suggestion, a search, a search under load, an export, what is too long. */
  private static final double[] BOUNDS = {0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10};

  /** Others are counted as one: a client may call its method anything. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
  private final Counter requests;
  private final Histogram seconds;
  private final Counter searches;

  /**
   * Begins to count.
   *
   * @param generation the state of the index that answers now
   * @param clock tells how old that is
   */
  public Metrics(Supplier<Generation> generation, Clock clock) {
    requests =
        Counter.builder()
            .name("meibo_requests_total")
            .help("Requests that were answered.")
            .labelNames("method", "route", "status")
            .register(registry);
    seconds =
        Histogram.builder()
            .name("meibo_request_seconds")
            .help("From the arrival of a request to the end of its answer.")
            .labelNames("route")
            .classicOnly()
            .classicUpperBounds(BOUNDS)
            .register(registry);
    searches =
        Counter.builder()
            .name("meibo_searches_total")
            .help("Searches by how their hits matched.")
            .labelNames("how")
            .register(registry);
    gauge("meibo_index_generation", "Rises with each commit.", () -> generation.get().number());
    gauge("meibo_index_entries", "Entries in the index.", () -> generation.get().entries());
    gauge(
        "meibo_index_age_seconds",
        "Since the index was committed.",
        () -> age(generation.get(), clock).toSeconds());
    gauge(
        "meibo_heap_bytes",
        "Of the heap, in use.",
        () -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    gauge("meibo_heap_max_bytes", "Of the heap, at most.", Runtime.getRuntime()::maxMemory);
  }

  /** Counts a request. */
  @Override
  public void accept(SeenRequest seen) {
    String method = METHODS.contains(seen.method()) ? seen.method() : "other";
    requests.labelValues(method, seen.route(), "" + seen.status()).inc();
    seconds.labelValues(seen.route()).observe(seen.nanos() / (double) TimeUnit.SECONDS.toNanos(1));
  }

  /** Counts a search. */
  public void searched(SearchResults results) {
    searches.labelValues(results.how().name().toLowerCase(java.util.Locale.ROOT)).inc();
  }

  @Override
  public void addTo(RoutesConfig routes, PublicAddress address) {
    routes.get("/metrics", this::show);
  }

  private void show(Context ctx) throws IOException {
    QueryParameters.only(ctx);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    writer.write(text, registry.scrape());
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(PrometheusTextFormatWriter.CONTENT_TYPE).result(text.toByteArray());
  }

  private void gauge(String name, String help, Supplier<? extends Number> value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.get().doubleValue()))
        .register(registry);
  }

  /** A clock that was set back makes nothing younger than new. */
  private static Duration age(Generation generation, Clock clock) {
    Duration age = Duration.between(generation.built(), clock.instant());
    return age.isNegative() ? Duration.ZERO : age;
  }
}
