package meibo.load.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file of text in the charset that it turns out to be in: what its mark says, else what all its
 * bytes fit.
 */
record TextFile(Path file, Progress progress) {

  /** What Excel in Japan and public registers write: Shift_JIS with the vendors' characters. */
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private static final int BUFFER = 1 << 16;

  /** The text of the file without a byte order mark; bytes that do not fit throw. */
  Reader open() throws IOException {
    return open(progress);
  }

  /** The first characters, at most so many. */
  String head(int length) throws IOException {
    char[] head = new char[length];
    try (Reader in = open(Progress.NONE)) {
      int filled = 0;
      int read = in.read(head);
      while (read > 0) {
        filled += read;
        read = in.read(head, filled, length - filled);
      }
      return new String(head, 0, filled);
    }
  }

  String name() {
    return "" + file.getFileName();
  }

  private Reader open(Progress watching) throws IOException {
    Charset charset = charset();
    InputStream in = new BufferedInputStream(new MeteredFile(file, watching), BUFFER);
    in.skipNBytes(mark().map(m -> m.length).orElse(0));
    return reader(in, charset);
  }

  private Charset charset() throws IOException {
    Optional<Mark> marked = mark();
    if (marked.isPresent()) {
      return marked.get().charset();
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, SHIFT_JIS)) {
      if (fits(charset)) {
        return charset;
      }
    }
    throw new UnreadableFile(name(), "text in UTF-8 or Shift_JIS", "bytes that are neither");
  }

  /** A byte order mark. */
  private record Mark(Charset charset, int length) {}

  private Optional<Mark> mark() throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(3);
    }
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
    }
    return startsWith(head, 0xFE, 0xFF)
        ? Optional.of(new Mark(StandardCharsets.UTF_16BE, 2))
        : Optional.empty();
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    byte[] start = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      start[i] = (byte) bytes[i];
    }
    return head.length >= start.length
        && Arrays.equals(head, 0, start.length, start, 0, start.length);
  }

  private boolean fits(Charset charset) throws IOException {
    char[] buffer = new char[BUFFER];
    try (Reader reader = reader(Files.newInputStream(file), charset)) {
      while (reader.read(buffer) >= 0) {
        // only whether all of it can be read matters
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static Reader reader(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
