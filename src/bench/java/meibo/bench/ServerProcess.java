package meibo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, and what it takes of the machine. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(30);

  /** Linux counts processor time in hundredths of a second (getconf CLK_TCK). */
  private static final double TICKS = 100;

  private static final int PROBE_MILLIS = 5;

  private final Process process;
  private final URI address;
  private final double startSeconds;

  private ServerProcess(Process process, URI address, double startSeconds) {
    this.process = process;
    this.address = address;
    this.startSeconds = startSeconds;
  }

  /** Options of every process of Java that is measured: as the distribution starts Meibo. */
  private static List<String> options() {
    return List.of(System.getProperty("bench.java", "-XX:+UseSerialGC").split(" "));
  }

  /** Meibo, started as its command does it, on this class path; returns when it answers. */
  public static ServerProcess meibo(int port, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = java(options(), "meibo.App", "serve", "--port", "" + port);
    command.addAll(options);
    return start(command, URI.create("http://127.0.0.1:" + port), "/api/v1/search?q=%E9%9D%92");
  }

  /** Any main class of this class path that answers on the port. */
  public static ServerProcess of(
      int port, String ready, List<String> options, String main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = java(options.isEmpty() ? options() : options, main);
    command.addAll(List.of(arguments));
    return start(command, URI.create("http://127.0.0.1:" + port), ready);
  }

  /** A command that ends by itself. */
  public static Spent spent(String main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = java(options(), main);
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    ServerProcess watched = new ServerProcess(process, URI.create("none"), 0);
    double cpu = 0;
    double most = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      cpu = Math.max(cpu, watched.cpuSeconds());
      most = Math.max(most, watched.anonymousMegabytes());
    }
    if (process.exitValue() != 0) {
      throw new IOException("ended with " + process.exitValue() + ": " + command);
    }
    return new Spent((System.nanoTime() - start) / 1e9, cpu, most);
  }

  /**
   * What a command took.
   *
   * @param cpu seconds of processor time
   * @param anonymousMb the most memory at a time that was not a file's
   */
  public record Spent(double seconds, double cpu, double anonymousMb) {}

  private static List<String> java(List<String> options, String... main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(main));
    return command;
  }

  private static ServerProcess start(List<String> command, URI address, String ready)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Path log = Files.createTempFile("bench", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    HttpRequest probe = HttpRequest.newBuilder(address.resolve(ready)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client, probe)) {
        boolean late = System.nanoTime() - start > START.toNanos();
        if (late || !process.isAlive()) {
          process.destroyForcibly();
          throw new IOException("did not start: " + command + "\n" + Files.readString(log));
        }
        Thread.sleep(PROBE_MILLIS);
      }
    }
    Files.delete(log);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new ServerProcess(process, address, (System.nanoTime() - start) / 1e9);
  }

  private static boolean answers(HttpClient client, HttpRequest probe) throws InterruptedException {
    try {
      return client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  public URI address() {
    return address;
  }

  /** From the start of the process to the first answer to a search. */
  public double startSeconds() {
    return startSeconds;
  }

  /** Seconds of processor time so far. */
  public double cpuSeconds() throws IOException {
    String stat = read("stat");
    if (stat.isEmpty()) {
      return 0;
    }
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
  }

  /** Memory that is not a file's, in megabytes. */
  public double anonymousMegabytes() throws IOException {
    return status("RssAnon");
  }

  public double residentMegabytes() throws IOException {
    return status("VmRSS");
  }

  private double status(String key) throws IOException {
    return read("status")
            .lines()
            .filter(l -> l.startsWith(key + ":"))
            .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0)
        / 1024.0;
  }

  /** Empty where the process has ended. */
  private String read(String file) throws IOException {
    try {
      return Files.readString(Path.of("/proc", "" + process.pid(), file));
    } catch (IOException ended) {
      if (process.isAlive()) {
        throw ended;
      }
      return "";
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
