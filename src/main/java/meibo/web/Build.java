package meibo.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Which program answers.
 *
 * @param version of the release
 * @param id another one for any other code, so that cached answers do not outlive it
 */
public record Build(String version, String id) {

  /** The build that a class is of. Code that stands in a folder is a new build at each start. */
  public static Build of(Class<?> type) {
    @Nullable String version = type.getPackage().getImplementationVersion();
    return new Build(version == null ? "development" : version, idOf(type));
  }

  private static String idOf(Class<?> type) {
    try {
      Path code =
          Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
      return Files.isRegularFile(code) ? checksum(code) : started();
    } catch (IOException notReadable) {
      return started();
    }
  }

  private static String checksum(Path jar) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(jar), sum)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return Long.toHexString(sum.getValue());
  }

  private static String started() {
    return Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
  }
}
