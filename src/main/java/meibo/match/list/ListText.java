package meibo.match.list;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes as text, in the charset that they turn out to be in. */
final class ListText {

  /** What Excel in Japan writes: Shift_JIS with the vendors' characters. */
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private static final List<Charset> UNMARKED = List.of(StandardCharsets.UTF_8, SHIFT_JIS);

  private ListText() {}

  static String of(byte[] bytes) throws UnreadableList {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, List.of(StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, List.of(StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, List.of(StandardCharsets.UTF_16BE));
    }
    return decode(bytes, 0, UNMARKED);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** In the first charset that all bytes fit. */
  private static String decode(byte[] bytes, int from, List<Charset> charsets)
      throws UnreadableList {
    for (Charset charset : charsets) {
      try {
        return charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
            .toString();
      } catch (CharacterCodingException other) {
        // the next one may fit
      }
    }
    throw UnreadableList.broken(
        "文字コードがUTF-8でもShift_JISでもないため、読めませんでした。",
        "The text is neither UTF-8 nor Shift_JIS and cannot be read.");
  }
}
