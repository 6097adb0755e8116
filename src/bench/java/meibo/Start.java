package meibo;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the distribution takes from the start of its process to its first right answer, the
 * index being there, and how much memory it takes after many requests of every kind. Prints the
 * figures; Linux only.
 */
public final class Start {

  private static final int STARTS = 7;
  private static final int REQUESTS = 10_000;
  private static final long SEED = 11;
  private static final int CLIENTS = 2;

  /** Linux counts processor time in hundredths of a second (getconf CLK_TCK). */
  private static final double TICKS = 100;

  private static final List<String> PAGES =
      List.of("/", "/en/", "/browse", "/map", "/about", "/changes", "/api", "/organizations");

  private static final List<String> DOWNLOADS =
      List.of("/search.csv?q=", "/search.xlsx?q=", "/search.jsonl?q=", "/search.jsonld?q=");

  private final Path folder;
  private final Path index;
  private final HttpClient client = HttpClient.newHttpClient();

  private Start(Path folder, Path index) {
    this.folder = folder;
    this.index = index;
  }

  /**
   * Measures the unpacked distribution.
   *
   * @param args its folder, and how many requests where it is not ten thousand
   */
  public static void main(String... args) throws IOException, InterruptedException {
    Path index = Files.createTempDirectory("meibo-start");
    Start start = new Start(Path.of(args[0]), index);
    int requests = args.length > 1 ? Integer.parseInt(args[1]) : REQUESTS;
    start.command("index").start().waitFor();
    for (int i = 0; i < STARTS; i++) {
      start.once(0);
    }
    start.once(requests);
  }

  private ProcessBuilder command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(folder.resolve("meibo").toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", "" + folder.resolve("index-data"), "--index", "" + index));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private void once(int requests) throws IOException, InterruptedException {
    int port = freePort();
    URI server = URI.create("http://127.0.0.1:" + port);
    long begun = System.nanoTime();
    Process process = command("serve", "--port", "" + port).start();
    try {
      awaitFirstAnswer(server, process);
      System.out.printf(
          "first right answer after %.2f s; %s%n", (System.nanoTime() - begun) / 1e9, of(process));
      if (requests > 0) {
        int failed = ask(server, requests);
        System.out.printf("%d requests, %d failed; %s%n", requests, failed, of(process));
      }
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  /** A search by reading finds RIKEN; until then nobody answers, or not yet so. */
  private void awaitFirstAnswer(URI server, Process process)
      throws IOException, InterruptedException {
    String asked = "/api/v1/search?q=" + encoded("りけん");
    while (get(server, asked).filter(a -> a.contains("\"id\":\"riken\"")).isEmpty()) {
      if (!process.isAlive()) {
        throw new IOException("ended with " + process.exitValue());
      }
      Thread.sleep(5);
    }
  }

  private int ask(URI server, int requests) throws IOException, InterruptedException {
    List<String> paths = paths(requests);
    List<Thread> clients = new ArrayList<>();
    int[] failed = new int[CLIENTS];
    for (int c = 0; c < CLIENTS; c++) {
      int client = c;
      clients.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int i = client; i < paths.size(); i += CLIENTS) {
                      failed[client] += isAnswered(server, paths.get(i)) ? 0 : 1;
                    }
                  }));
    }
    for (Thread thread : clients) {
      thread.join();
    }
    return java.util.Arrays.stream(failed).sum();
  }

  private boolean isAnswered(URI server, String path) {
    try {
      return get(server, path).isPresent();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The body of an answer with status 200, which may hold nothing. */
  private Optional<String> get(URI server, String path) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /** A third each for pages and for the API, the rest suggestions, records and downloads. */
  private List<String> paths(int count) throws IOException {
    List<JsonNode> records = records();
    Random random = new Random(SEED);
    return Stream.generate(() -> path(records.get(random.nextInt(records.size())), random))
        .limit(count)
        .toList();
  }

  private static String path(JsonNode organization, Random random) {
    List<String> names = new ArrayList<>();
    organization.path("name").forEach(name -> names.add(name.asString()));
    String name = names.get(random.nextInt(names.size()));
    String part = encoded(name.substring(0, 1 + random.nextInt(name.length())));
    int kind = random.nextInt(100);
    if (kind < 66) {
      return (kind < 33 ? "/search?q=" : "/api/v1/search?q=") + part;
    }
    if (kind < 83) {
      return "/api/v1/suggest?q=" + part;
    }
    return kind < 95
        ? "/organizations/" + organization.path("id").asString()
        : kind < 98
            ? PAGES.get(random.nextInt(PAGES.size()))
            : DOWNLOADS.get(random.nextInt(DOWNLOADS.size())) + part;
  }

  private List<JsonNode> records() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    try (Stream<String> lines =
        Files.lines(folder.resolve("index-data/organizations.jsonl"), StandardCharsets.UTF_8)) {
      return lines.map(json::readTree).toList();
    }
  }

  private static String of(Process process) throws IOException {
    String stat = Files.readString(Path.of("/proc", "" + process.pid(), "stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    double cpu = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    return "%.2f s of processor, %d MB resident (%d MB of them read from files), at most %d MB"
        .formatted(
            cpu,
            megabytes(process, "VmRSS"),
            megabytes(process, "RssFile"),
            megabytes(process, "VmHWM"));
  }

  private static long megabytes(Process process, String key) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
      return lines
          .filter(line -> line.startsWith(key + ":"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .sum();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
