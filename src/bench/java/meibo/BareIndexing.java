package meibo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import meibo.engine.lucene.BareWriter;
import meibo.load.DataFiles;
import meibo.search.IndexPublisher;

/**
 * How fast bare Lucene takes the documents that Meibo makes of a directory.
 *
 * <p>{@code BareIndexing DATA FOLDER}; writes the seconds on the clock and of the processor into
 * {@code FOLDER.seconds}.
 */
public final class BareIndexing {

  private BareIndexing() {}

  public static void main(String... args) throws Exception {
    Path folder = Path.of(args[1]);
    BareWriter writer = new BareWriter(folder);
    new Archive(new DataFiles(Path.of(args[0])), new Home(writer)).sync();
    Files.writeString(
        folder.resolveSibling(folder.getFileName() + ".seconds"),
        writer.seconds() + " " + writer.cpuSeconds());
  }

  /** Where there is nothing yet. */
  private record Home(IndexPublisher publisher) implements IndexHome {

    @Override
    public Optional<String> digest() {
      return Optional.empty();
    }

    @Override
    public Opened open(Caretaker.Rebuild rebuild) {
      throw new UnsupportedOperationException("written only");
    }
  }
}
