package meibo.engine.opensearch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How many documents, and a digest of their keys and fingerprints that does not hang on their
 * order: by both an index is known to hold what it should.
 */
final class Contents {

  private static final int BYTES = 32;

  private final byte[] digest = new byte[BYTES];
  private int count;

  void add(String key, String fingerprint) {
    byte[] one = sha256((key + "\n" + fingerprint).getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < BYTES; i++) {
      digest[i] ^= one[i];
    }
    count++;
  }

  int count() {
    return count;
  }

  boolean equalTo(Contents other) {
    return count == other.count && MessageDigest.isEqual(digest, other.digest);
  }

  @Override
  public String toString() {
    return count + " entries with digest " + HexFormat.of().formatHex(digest, 0, 8);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
