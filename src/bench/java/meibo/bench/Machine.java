package meibo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What was measured, where and when.
 *
 * @param load how many processes wanted a processor in the minute before: above 1 figures are only
 *     to be compared with one another
 * @param commit short, with {@code +} where files differ from it
 */
public record Machine(
    String processor,
    int processors,
    long memoryMb,
    String system,
    String java,
    String commit,
    String load,
    Instant at) {

  public static Machine here() throws IOException, InterruptedException {
    String changed = git("status", "--porcelain", "--untracked-files=no").isEmpty() ? "" : "+";
    return new Machine(
        value("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        Long.parseLong(value("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024,
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        git("rev-parse", "--short", "HEAD") + changed,
        Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  @Override
  public String toString() {
    return "%d × %s, %d MB, %s, %s, commit %s, load %s, %s"
        .formatted(processors, processor, memoryMb, system, java, commit, load, at);
  }

  private static String value(String file, String key) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(l -> l.startsWith(key))
        .map(l -> l.substring(l.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }

  private static String git(String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Process git = new ProcessBuilder(command).start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    git.waitFor();
    return said;
  }
}
