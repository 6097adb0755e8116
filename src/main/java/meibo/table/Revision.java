package meibo.table;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import meibo.catalog.RecordJson;

/**
 * The fingerprint of a record: a row carries it out, and when the row comes back it shows whether
 * somebody changed the record in the meantime.
 */
public final class Revision {

  /**
   * Bytes of the digest that are kept: two versions of one record never share so many by chance.
   */
  private static final int KEPT = 6;

  private Revision() {}

  /**
   * Twelve hexadecimal digits of the canonical JSON; a letter before them keeps spreadsheets from
   * taking them for a number.
   */
  public static String of(RecordJson record) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(record.bytes());
      return "r" + HexFormat.of().formatHex(digest, 0, KEPT);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
