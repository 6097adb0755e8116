package meibo.load.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.RecordJson;
import meibo.catalog.json.EntryReader;
import meibo.catalog.json.EntryWriter;
import meibo.catalog.json.Read;

/** The lines of a data file with every byte that they have, for untouched lines must stay so. */
final class DataLines {

  private static final int BUFFER = 1 << 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private DataLines() {}

  /** A line with its end, if it has one. */
  static final class Line {
    private final byte[] bytes;
    private final boolean ended;

    Line(byte[] bytes, boolean ended) {
      this.bytes = bytes;
      this.ended = ended;
    }

    /** In bytes. */
    int length() {
      return bytes.length;
    }

    boolean ended() {
      return ended;
    }

    void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }

    /** The entry in it; none in a blank or unsound line. */
    Optional<Entry> entry(EntryType type) {
      String text = new String(bytes, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "").strip();
      return !text.isEmpty()
              && EntryReader.read(type, text.getBytes(StandardCharsets.UTF_8))
                  instanceof Read.Good<Entry>(Entry entry)
          ? Optional.of(entry)
          : Optional.empty();
    }
  }

  /** What is done with each line. */
  interface Taker {
    void take(Line line) throws IOException;
  }

  /** Hands out the lines of a file; of one that is not there, none. */
  static void forEach(Path file, Taker taker) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
      for (int b = in.read(); b >= 0; b = in.read()) {
        line.write(b);
        if (b == '\n') {
          taker.take(new Line(line.toByteArray(), true));
          line.reset();
        }
      }
      if (line.size() > 0) {
        taker.take(new Line(line.toByteArray(), false));
      }
    }
  }

  /** The canonical JSON of an entry. */
  static RecordJson canonical(Entry entry) {
    return new RecordJson(EntryWriter.write(entry));
  }
}
