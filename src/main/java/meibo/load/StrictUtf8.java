package meibo.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Looks for bytes that are not UTF-8, which other readers would silently replace. */
final class StrictUtf8 {

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  private final CharBuffer decoded = CharBuffer.allocate(8 * 1024);

  /** The column, from 1, of the first character that is not UTF-8. */
  OptionalInt malformedColumn(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    decoder.reset();
    int column = 1;
    CoderResult result;
    do {
      result = decoder.decode(in, decoded.clear(), true);
      column += decoded.position();
    } while (result.isOverflow());
    return result.isError() ? OptionalInt.of(column) : OptionalInt.empty();
  }
}
