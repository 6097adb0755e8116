package meibo.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files beside the pages, each with a version made from its bytes, so that browsers may keep
 * them for ever.
 */
final class Assets {

  private static final int VERSION_LENGTH = 10;
  private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

  private Assets() {}

  /** {@code meibo.css?v=1f2e3d4c5b}. */
  static String versioned(String file) {
    return file + "?v=" + VERSIONS.computeIfAbsent(file, Assets::version);
  }

  private static String version(String file) {
    try (InputStream in = Assets.class.getResourceAsStream("/meibo/web/static/" + file)) {
      byte[] bytes = Objects.requireNonNull(in, () -> "no file " + file).readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, VERSION_LENGTH);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
