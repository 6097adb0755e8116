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

/** A server in a process of its own, and what it takes of the machine. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(30);

  /** Linux counts processor time in hundredths of a second (getconf CLK_TCK). */
  private static final double TICKS = 100;

  private final Process process;
  private final URI address;
  private final double startSeconds;

  private ServerProcess(Process process, URI address, double startSeconds) {
    this.process = process;
    this.address = address;
    this.startSeconds = startSeconds;
  }

  /** Meibo, started as the command does it, on this class path; returns when it answers. */
  public static ServerProcess meibo(Path data, Path index, int port, String... options)
      throws IOException, InterruptedException {
    List<String> command = java(options);
    command.addAll(List.of("meibo.App", "serve", "--port", "" + port));
    command.addAll(List.of("--data", "" + data, "--index", "" + index));
    return start(command, URI.create("http://127.0.0.1:" + port), "/readyz");
  }

  /** Any main class of this class path that answers on the port. */
  public static ServerProcess of(Class<?> main, int port) throws IOException, InterruptedException {
    List<String> command = java();
    command.addAll(List.of(main.getName(), "" + port));
    return start(command, URI.create("http://127.0.0.1:" + port), "/");
  }

  private static List<String> java(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return command;
  }

  private static ServerProcess start(List<String> command, URI address, String ready)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpRequest probe = HttpRequest.newBuilder(address.resolve(ready)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client, probe)) {
        boolean late = System.nanoTime() - start > START.toNanos();
        if (late || !process.isAlive()) {
          process.destroyForcibly();
          throw new IOException("did not start: " + command);
        }
        Thread.sleep(5);
      }
    }
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

  /** From the start of the process to its first answer. */
  public double startSeconds() {
    return startSeconds;
  }

  /** Seconds of processor time so far. */
  public double cpuSeconds() throws IOException {
    String stat = Files.readString(proc("stat"));
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
    return Files.readAllLines(proc("status")).stream()
            .filter(l -> l.startsWith(key + ":"))
            .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0)
        / 1024.0;
  }

  private Path proc(String file) {
    return Path.of("/proc", "" + process.pid(), file);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
