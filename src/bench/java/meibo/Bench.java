package meibo;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import meibo.bench.Hello;
import meibo.bench.Latencies;
import meibo.bench.Load;
import meibo.bench.Mix;
import meibo.bench.ServerProcess;
import meibo.bench.SyntheticDirectory;
import meibo.catalog.Language;
import meibo.engine.lucene.BareLucene;
import meibo.engine.lucene.LuceneEngine;
import meibo.search.CatalogSearch;
import meibo.search.SearchAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * Meibo over HTTP, the same Lucene queries bare in process, and a bare "hello", in one run over one
 * synthetic directory.
 *
 * <p>{@code Bench ORGANIZATIONS [FOLDER]}; prints a table and writes {@code bench.json} beside the
 * data. Result caches are off: there are none.
 */
public final class Bench {

  private static final int PORT = 7393;
  private static final int WARM_UP = 4_000;
  private static final int MEASURED = 8_000;
  private static final int CLIENTS = 4;
  private static final int CHECKED = 500;

  private final Path data;
  private final Path index;
  private final List<Mix.Request> warmUp;
  private final List<Mix.Request> requests;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A line of the table; times in microseconds.
   *
   * @param cpu processor time of a request
   */
  record Row(
      String name,
      double perSecond,
      double cpu,
      long p50,
      long p95,
      long p99,
      double anonymousMb) {}

  private Bench(Path folder, int size) throws IOException {
    data = folder.resolve("data-" + size);
    index = folder.resolve("index-" + size);
    if (!Files.exists(data.resolve("organizations.jsonl"))) {
      SyntheticDirectory.write(data, Path.of("index-data"), size);
    }
    List<Mix.Request> all = Mix.requests(data, WARM_UP + MEASURED);
    warmUp = all.subList(0, WARM_UP);
    requests = all.subList(WARM_UP, all.size());
  }

  public static void main(String... args) throws Exception {
    int size = Integer.parseInt(args[0]);
    Bench bench = new Bench(Path.of(args.length > 1 ? args[1] : "target/bench"), size);
    double indexSeconds = bench.index();
    bench.meibo();
    bench.bare();
    bench.hello();
    bench.report(size, indexSeconds);
  }

  private double index() throws Exception {
    Settings settings = new Settings(data, index, Settings.Engine.LUCENE, Optional.empty());
    long start = System.nanoTime();
    new EngineWorkshop().index(settings);
    return (System.nanoTime() - start) / 1e9;
  }

  private void meibo() throws Exception {
    try (ServerProcess server = ServerProcess.meibo(data, index, PORT);
        Load load = Load.meibo(server.address())) {
      load.closed(warmUp, CLIENTS);
      double cpu = server.cpuSeconds();
      Load.Run full = load.closed(requests, CLIENTS);
      double perRequest = (server.cpuSeconds() - cpu) * 1e6 / requests.size();
      add("Meibo over HTTP, saturated", full, perRequest, server.anonymousMegabytes());
      Load.Run half = load.open(requests, full.perSecond() / 2);
      add("Meibo over HTTP, half of that, open loop", half, Double.NaN, server.residentMegabytes());
      for (boolean suggestion : List.of(false, true)) {
        List<Mix.Request> some =
            requests.stream().filter(r -> r.suggestion() == suggestion).toList();
        Load.Run one = load.closed(some, 1);
        add(
            suggestion ? "  suggestions, one client" : "  searches, one client",
            one,
            Double.NaN,
            0);
      }
      System.out.printf(
          "started in %.2f s; checksum of %d answers %08x%n",
          server.startSeconds(), CHECKED, checksum(load));
    }
  }

  private long checksum(Load load) throws Exception {
    CRC32 sum = new CRC32();
    for (Mix.Request request : requests.subList(0, CHECKED)) {
      String answer = load.get(request).replaceAll("\"tookMs\":\\d+", "");
      sum.update(answer.getBytes(StandardCharsets.UTF_8));
    }
    return sum.getValue();
  }

  /** What Meibo asks of Lucene for each request, asked of Lucene alone. */
  private void bare() throws Exception {
    try (BareLucene lucene = new BareLucene(index);
        RecordingEngine recording = new RecordingEngine(LuceneEngine.open(index))) {
      List<List<BareLucene.Prepared>> prepared = new ArrayList<>();
      LiveCatalog catalog = new LiveCatalog(recording);
      SearchAddress addresses = new SearchAddress(catalog.vocabulary());
      recording.taken();
      for (Mix.Request request : requests) {
        ask(catalog, addresses, request);
        prepared.add(prepared(lucene, recording.taken()));
      }
      timed(lucene, prepared);
      rows.add(timed(lucene, prepared));
    }
  }

  private static List<BareLucene.Prepared> prepared(
      BareLucene lucene, List<RecordingEngine.Asked> asked) throws IOException {
    List<BareLucene.Prepared> prepared = new ArrayList<>();
    for (RecordingEngine.Asked one : asked) {
      if (one.stage() < one.question().stages().size()) {
        prepared.add(lucene.prepare(one.question(), one.stage()));
      }
    }
    return prepared;
  }

  private static void ask(CatalogSearch catalog, SearchAddress addresses, Mix.Request request) {
    if (request.suggestion()) {
      catalog.suggest(request.q(), 10, Language.JA);
    } else {
      catalog.search(addresses.parse(request.parameters()));
    }
  }

  private static Row timed(BareLucene lucene, List<List<BareLucene.Prepared>> all)
      throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long[] micros = new long[all.size()];
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    for (int i = 0; i < micros.length; i++) {
      long before = System.nanoTime();
      for (BareLucene.Prepared one : all.get(i)) {
        lucene.run(one);
      }
      micros[i] = (System.nanoTime() - before) / 1_000;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double perRequest = (threads.getCurrentThreadCpuTime() - cpu) / 1e3 / micros.length;
    Latencies times = new Latencies(micros);
    return new Row(
        "the same Lucene queries, bare, one thread",
        micros.length / seconds,
        perRequest,
        times.at(0.5),
        times.at(0.95),
        times.at(0.99),
        0);
  }

  private void hello() throws Exception {
    try (ServerProcess server = ServerProcess.of(Hello.class, PORT);
        Load load = Load.meibo(server.address())) {
      load.closed(warmUp, CLIENTS);
      double cpu = server.cpuSeconds();
      Load.Run full = load.closed(requests, CLIENTS);
      double perRequest = (server.cpuSeconds() - cpu) * 1e6 / requests.size();
      add("a bare Javalin \"hello\"", full, perRequest, server.anonymousMegabytes());
    }
  }

  private void add(String name, Load.Run run, double cpu, double megabytes) {
    if (run.failed() > 0) {
      throw new IllegalStateException(run.failed() + " requests failed: " + name);
    }
    Latencies times = run.latencies();
    rows.add(
        new Row(
            name, run.perSecond(), cpu, times.at(0.5), times.at(0.95), times.at(0.99), megabytes));
  }

  private void report(int size, double indexSeconds) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.printf("%,d organizations, %s%n", size, machine());
    out.printf(
        "indexed in %.1f s, data %.1f MB, index %.1f MB%n",
        indexSeconds, megabytes(data), megabytes(index));
    out.println("| | requests/s | CPU µs | p50 µs | p95 µs | p99 µs | MB |");
    out.println("| --- | --- | --- | --- | --- | --- | --- |");
    for (Row r : rows) {
      out.printf(
          "| %s | %.0f | %.0f | %d | %d | %d | %.0f |%n",
          r.name(), r.perSecond(), r.cpu(), r.p50(), r.p95(), r.p99(), r.anonymousMb());
    }
    Map<String, Object> json =
        Map.of(
            "organizations",
            size,
            "machine",
            machine(),
            "indexSeconds",
            indexSeconds,
            "rows",
            rows);
    Files.writeString(
        data.resolveSibling("bench-" + size + ".json"),
        JsonMapper.builder().build().writeValueAsString(json));
  }

  private static String machine() {
    return "%d processors, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"));
  }

  private static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum() / 1e6;
    }
  }
}
