package meibo.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of all data files: equal files have equal digests, and nothing else has. */
public final class DataDigest {

  /** Large enough that reading costs little beside digesting. */
  private static final int BUFFER = 256 * 1024;

  private DataDigest() {}

  /** SHA-256 over name, bytes and length of each file that is there, as lower-case hex. */
  public static String of(DataFiles files) throws IOException {
    MessageDigest digest = sha256();
    for (DataFile file : files.present()) {
      digest.update(file.fileName().getBytes(StandardCharsets.UTF_8));
      long length = update(digest, files, file);
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, length));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static long update(MessageDigest digest, DataFiles files, DataFile file)
      throws IOException {
    long length = 0;
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    try (FileChannel channel = FileChannel.open(files.path(file))) {
      while (channel.read(buffer) >= 0) {
        length += buffer.flip().remaining();
        digest.update(buffer);
        buffer.clear();
      }
    }
    return length;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
