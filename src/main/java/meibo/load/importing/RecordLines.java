package meibo.load.importing;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The records of a data file, one after the other, and again by where their lines begin. */
final class RecordLines implements Closeable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** More than most lines have, in bytes. */
  private static final int CHUNK = 1 << 12;

  private final Path path;
  private final EntryType type;
  private final Optional<RandomAccessFile> file;

  RecordLines(Path path, EntryType type) throws IOException {
    this.path = path;
    this.type = type;
    this.file =
        Files.exists(path)
            ? Optional.of(new RandomAccessFile(path.toFile(), "r"))
            : Optional.empty();
  }

  /** What is done with each record. */
  interface Taker {
    /** Takes a record whose line begins at that byte of the file. */
    void take(ObjectNode record, long at) throws IOException;
  }

  /** Hands out those that are sound. */
  void forEach(Taker taker) throws IOException {
    long[] at = {0};
    DataLines.forEach(
        path,
        line -> {
          Optional<Entry> entry = line.entry(type);
          if (entry.isPresent()) {
            taker.take(tree(entry.get()), at[0]);
          }
          at[0] += line.length();
        });
  }

  /** The record whose line begins at the byte. */
  ObjectNode at(long at) throws IOException {
    RandomAccessFile in = file.orElseThrow();
    in.seek(at);
    ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
      int end = 0;
      while (end < read && chunk[end] != '\n') {
        end++;
      }
      line.write(chunk, 0, end);
      if (end < read) {
        break;
      }
    }
    return tree(new DataLines.Line(line.toByteArray(), false).entry(type).orElseThrow());
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }

  private static ObjectNode tree(Entry entry) {
    return (ObjectNode) JSON.readTree(DataLines.canonical(entry).bytes());
  }
}
