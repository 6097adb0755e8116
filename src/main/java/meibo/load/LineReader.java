package meibo.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a file line by line, however long it is. Blank lines, a byte order mark and carriage
 * returns before line ends are passed over; lines that are too long or not UTF-8 are reported and
 * passed over.
 */
final class LineReader implements Closeable {

  /** The longest line, in bytes: a thousand times a usual record. */
  static final int LONGEST = 1 << 20;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** A line with a byte order mark in front and both characters of a line end behind. */
  private static final int ROOM = LONGEST + BYTE_ORDER_MARK.length + 2;

  private final DataFile file;
  private final Problems problems;
  private final InputStream in;
  private final StrictUtf8 utf8 = new StrictUtf8();

  /** What was read and not yet handed out lies from {@code start} to {@code end}. */
  private final byte[] buffer = new byte[ROOM];

  private int start;
  private int end;
  private int number;

  /** What is done with each line. */
  interface Taker {
    void take(Line line) throws IOException;
  }

  private LineReader(DataFiles files, DataFile file, Problems problems) throws IOException {
    this.file = file;
    this.problems = problems;
    this.in = Files.newInputStream(files.path(file));
  }

  /** Hands out every line that has something in it, in the order of the file. */
  static void forEach(DataFiles files, DataFile file, Problems problems, Taker taker)
      throws IOException {
    try (LineReader reader = new LineReader(files, file, problems)) {
      Optional<Line> line = reader.next();
      while (line.isPresent()) {
        taker.take(line.get());
        line = reader.next();
      }
    }
  }

  /** The next line that has something in it; none at the end of the file. */
  private Optional<Line> next() throws IOException {
    while (start < end || readMore()) {
      number++;
      int lineEnd = findLineEnd();
      if (lineEnd - start == ROOM) {
        skipLine();
        problems.add(file, number, "", "a line of at most " + LONGEST + " bytes", "a longer one");
      } else {
        byte[] bytes = content(lineEnd);
        start = Math.min(lineEnd + 1, end);
        if (!isBlank(bytes) && isSound(bytes)) {
          return Optional.of(new Line(number, bytes));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Where the line break stands, or where the file or the buffer ends before there is one. */
  private int findLineEnd() throws IOException {
    int at = start;
    while (true) {
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      if (at < end || end - start == ROOM) {
        return at;
      }
      int scanned = at - start;
      boolean more = readMore();
      at = start + scanned;
      if (!more) {
        return at;
      }
    }
  }

  /** Moves what is left to the front and fills up behind it. */
  private boolean readMore() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    int read = in.read(buffer, end, ROOM - end);
    end += Math.max(read, 0);
    return read > 0;
  }

  private void skipLine() throws IOException {
    int lineEnd;
    do {
      start = end;
      lineEnd = readMore() ? findLineEnd() : end;
    } while (lineEnd - start == ROOM);
    start = Math.min(lineEnd + 1, end);
  }

  private byte[] content(int lineEnd) {
    int from = number == 1 && startsWithMark() ? start + BYTE_ORDER_MARK.length : start;
    int to = lineEnd > from && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    return Arrays.copyOfRange(buffer, from, to);
  }

  private boolean startsWithMark() {
    int length = Math.min(BYTE_ORDER_MARK.length, end - start);
    return Arrays.equals(buffer, start, start + length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private boolean isSound(byte[] bytes) {
    OptionalInt column = utf8.malformedColumn(bytes);
    column.ifPresent(c -> problems.add(file, number, "", "UTF-8", "other bytes at column " + c));
    return column.isEmpty();
  }
}
