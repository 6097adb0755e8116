package meibo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import meibo.bench.Contender;
import meibo.bench.Folders;
import meibo.bench.Hello;
import meibo.bench.Indexed;
import meibo.bench.Load;
import meibo.bench.Machine;
import meibo.bench.Mix;
import meibo.bench.OpenSearchProcess;
import meibo.bench.Race;
import meibo.bench.Report;
import meibo.bench.Request;
import meibo.bench.ServerProcess;

/**
 * Meibo over HTTP, the same Lucene queries bare in process, OpenSearch as its documentation
 * advises, Meibo with OpenSearch as its engine, and a bare "hello": in one run, over one synthetic
 * directory, with the same requests. No result is cached anywhere.
 *
 * <p>{@code Bench ORGANIZATIONS}; see performance.md for what {@code -Dbench.…} changes.
 */
public final class Bench {

  private static final String MEIBO = "Meibo";
  private static final String SAME = "Meibo, asking OpenSearch";
  private static final String ADVISED = "OpenSearch as its documentation advises";
  private static final int REQUESTS = 60_000;
  private static final int CHECKED = 500;
  private static final int SMALLEST = 10_000;

  private enum Part {
    INDEX,
    MEIBO,
    BARE,
    HELLO,
    OPENSEARCH,
    SAME
  }

  private final Folders folders;
  private final Indexing indexing;
  private final Report report;
  private final List<Request> requests;
  private final Race race;
  private final List<String> inner = new ArrayList<>();
  private final double seconds;

  private Bench(int size, Path root) throws Exception {
    seconds = Double.parseDouble(System.getProperty("bench.seconds", "15"));
    folders = Folders.of(root, size, Boolean.getBoolean("bench.anew"));
    Machine machine = Machine.here();
    indexing = new Indexing(folders, machine.commit());
    report = new Report(size, machine);
    report.keep("data", folders.dataChecksum());
    requests = Mix.requests(folders.data(), REQUESTS);
    race = new Race(requests, seconds);
  }

  public static void main(String... args) throws Exception {
    int size = Integer.parseInt(args[0]);
    Path root = Path.of("target", "bench");
    Bench bench = new Bench(size, root);
    String asked = System.getProperty("bench.parts", "all");
    try {
      for (Part part : parts(asked)) {
        bench.run(part, !asked.equals("all"));
      }
    } finally {
      bench.finish(root);
    }
  }

  private static Set<Part> parts(String asked) {
    if (asked.equals("all")) {
      return EnumSet.allOf(Part.class);
    }
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    Arrays.stream(asked.split(","))
        .forEach(p -> parts.add(Part.valueOf(p.toUpperCase(Locale.ROOT))));
    return parts;
  }

  private void run(Part part, boolean isNamed) throws Exception {
    System.out.println(part);
    switch (part) {
      case INDEX -> indexing.meibo(isNamed);
      case MEIBO -> meibo();
      case BARE -> bare();
      case HELLO -> hello();
      case OPENSEARCH -> advised();
      case SAME -> same();
    }
  }

  private ServerProcess server() throws IOException, InterruptedException {
    indexing.meibo(false);
    return ServerProcess.meibo(
        OpenSearchProcess.freePort(),
        List.of("--data", "" + folders.data(), "--index", "" + folders.index()));
  }

  private void meibo() throws Exception {
    try (ServerProcess server = server()) {
      report.add(race.run(Contender.meibo(MEIBO, List.of(server))));
      try (Load load = load(server)) {
        report.say(
            "checksum of %d answers without tookMs: %08x"
                .formatted(CHECKED, checksum(load, "" + server.address())));
      }
    }
  }

  private static Load load(ServerProcess server) {
    return Contender.meibo(MEIBO, List.of(server)).load();
  }

  /** The same in every run, though links name the address of the server and its port. */
  private long checksum(Load load, String address) throws IOException {
    CRC32 sum = new CRC32();
    for (byte[] body : load.answers(requests.subList(0, CHECKED))) {
      String answer = new String(body, StandardCharsets.UTF_8).replace(address, "");
      sum.update(answer.replaceAll("\"tookMs\":[0-9.]+", "").getBytes(StandardCharsets.UTF_8));
    }
    return sum.getValue();
  }

  private void bare() throws Exception {
    try (ServerProcess server = server();
        Load load = load(server);
        Depths depths = new Depths(folders.index(), requests)) {
      Depths.Result result = depths.measure(server, load, 2 * seconds);
      report.keep("depths", result);
      inner.add(
          "%n| searches, one client, in turns | CPU µs | p50 µs | p95 µs | p99 µs |%n".formatted());
      inner.add("| --- | --- | --- | --- | --- |%n".formatted());
      result.depths().forEach(d -> inner.add(d.line()));
      report.say(
          "a search over HTTP against bare Lucene: %.2f × the CPU (%+.0f µs), %+d µs (median)"
              .formatted(result.timesTheCpu(), result.moreCpu(), result.longer()));
    }
  }

  private void hello() throws Exception {
    int port = OpenSearchProcess.freePort();
    try (ServerProcess server =
        ServerProcess.of(port, "/", List.of(), Hello.class.getName(), "" + port)) {
      report.add(race.run(Contender.hello(server)));
    }
  }

  private void advised() throws Exception {
    indexing.advised();
    try (ServerProcess node = OpenSearchProcess.start(folders.named(Indexing.ADVISED))) {
      report.add(race.run(Contender.advised(node)));
    }
  }

  private void same() throws Exception {
    indexing.same();
    try (ServerProcess node = OpenSearchProcess.start(folders.named(Indexing.SAME))) {
      List<String> options = new ArrayList<>(List.of("--data", "" + folders.data()));
      options.addAll(Indexing.engine(node));
      try (ServerProcess server = ServerProcess.meibo(OpenSearchProcess.freePort(), options)) {
        report.add(race.run(Contender.meibo(SAME, List.of(server, node))));
      }
    }
  }

  private void finish(Path root) throws IOException {
    report.compare(MEIBO, SAME, "");
    report.compare(MEIBO, ADVISED, "");
    report.grown(root.resolve("" + SMALLEST).resolve("bench.json"), SMALLEST, MEIBO);
    List<Indexed> indexed = indexing.all();
    if (indexed.size() > 1) {
      Indexed meibo = indexed.getFirst();
      Indexed bare = indexed.get(1);
      report.say(
          "`meibo index` against bare Lucene: %.2f × the rate, %.2f × the CPU"
              .formatted(bare.seconds() / meibo.seconds(), meibo.cpu() / bare.cpu()));
    }
    report.finish(indexed, inner, folders.named("bench.json"));
  }
}
