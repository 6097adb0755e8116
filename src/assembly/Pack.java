import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * java Pack.java FOLDER: has the distribution in the folder remember, with this very Java, what a
 * start needs (quick-start), and packs the folder into FOLDER.zip. Not by a plugin: the cache fits
 * jars of the same instant, and their zips know hours of the wall only, which another time zone
 * unpacks as others.
 */
final class Pack {

  public static void main(String... args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    remember(folder);
    zip(folder);
  }

  private static void remember(Path folder) throws IOException, InterruptedException {
    String script = File.separatorChar == '\\' ? "quick-start.cmd" : "quick-start.sh";
    ProcessBuilder quickStart = new ProcessBuilder(folder.resolve(script).toString()).inheritIO();
    quickStart.environment().keySet().removeIf(name -> name.startsWith("MEIBO_"));
    quickStart.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int code = quickStart.start().waitFor();
    if (code != 0) {
      throw new IOException(script + " ended with " + code);
    }
  }

  private static void zip(Path folder) throws IOException {
    Path zip = Path.of(folder + ".zip");
    Files.deleteIfExists(zip);
    Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem packed = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options)) {
      for (Path file : files(folder)) {
        Path entry =
            packed.getPath("/" + folder.getParent().relativize(file).toString().replace('\\', '/'));
        Files.createDirectories(entry.getParent());
        Files.copy(file, entry, StandardCopyOption.COPY_ATTRIBUTES);
        boolean runs = file.endsWith("meibo") || file.toString().endsWith(".sh");
        Files.setPosixFilePermissions(
            entry, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
