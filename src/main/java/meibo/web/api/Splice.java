package meibo.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts JSON together from parts that are written already. */
final class Splice {

  private Splice() {}

  /** An object that has members, with one more behind them. */
  static byte[] member(byte[] object, String key, byte[] value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(object, 0, object.length - 1);
    bytes.writeBytes((",\"" + key + "\":").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(value);
    bytes.write('}');
    return bytes.toByteArray();
  }
}
