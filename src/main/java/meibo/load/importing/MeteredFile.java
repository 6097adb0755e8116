package meibo.load.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file whose reading is watched. */
final class MeteredFile extends FilterInputStream {

  private final Progress progress;
  private final long size;
  private long done;

  MeteredFile(Path file, Progress progress) throws IOException {
    super(Files.newInputStream(file));
    this.progress = progress;
    this.size = Files.size(file);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    tell(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    tell(Math.max(0, read));
    return read;
  }

  private void tell(int more) {
    done += more;
    progress.at(Progress.Stage.READING, done, size);
  }

  /** Must go through {@link #read}, or the count is wrong. */
  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    tell((int) skipped);
    return skipped;
  }
}
