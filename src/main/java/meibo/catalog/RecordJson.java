package meibo.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A record as its canonical JSON, in UTF-8: what the index stores and the API shows, byte for byte.
 */
public final class RecordJson {

  private final byte[] bytes;

  /** Takes the bytes over; nobody may write to them afterwards. */
  public RecordJson(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes themselves, not a copy: they go straight into answers and must not be written to. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordJson json && Arrays.equals(bytes, json.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
