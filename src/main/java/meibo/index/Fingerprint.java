package meibo.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import meibo.catalog.Companions;
import meibo.catalog.RecordJson;

/** Hashes by which a sync knows what has changed (design §4.3). */
public final class Fingerprint {

  /**
   * Raised by hand with every change of tokens, fields or rules: every document is another then.
   */
  static final int RULES = 5;

  /** 128 bits: no two of a billion entries meet by chance. */
  private static final int BYTES = 16;

  private Fingerprint() {}

  /**
   * Of all that an index is made from: the data files, and the rules that made it of them.
   *
   * @param data the digest of the data files
   */
  public static String ofSources(String data) {
    return data + "-" + RULES;
  }

  /** Of all that goes into the document of an entry, but for the language. */
  public static String of(RecordJson record, List<DrawnText> drawn) {
    MessageDigest digest = sha256();
    digest.update(record.bytes());
    for (DrawnText text : drawn) {
      digest.update((byte) '\n');
      digest.update(text.line().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** Of all that decides how any text becomes tokens, and what a query finds by them. */
  public static String ofLanguage(Companions companions) {
    MessageDigest digest = sha256();
    update(digest, "rules " + RULES);
    update(digest, companions.vocabulary().toString());
    update(digest, companions.thesaurus().toString());
    update(digest, companions.userDictionary());
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
