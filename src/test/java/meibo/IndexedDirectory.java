package meibo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A data folder with an index made of it, open for questions. */
public final class IndexedDirectory {

  private IndexedDirectory() {}

  /** The directory of the project itself. */
  public static Session open(Path index) throws IOException {
    return open(Path.of("index-data"), index);
  }

  public static Session open(Path data, Path index) throws IOException {
    try {
      return new EngineWorkshop()
          .open(new Settings(data, index, Settings.Engine.LUCENE, Optional.empty()));
    } catch (DataProblems problems) {
      throw new IllegalStateException(problems.problems().toString(), problems);
    }
  }
}
