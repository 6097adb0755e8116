package meibo.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of a sound directory, to be broken by a test. */
record DirectoryCopy(Path folder) {

  private static final Path MINATO = Path.of("src/test/resources/directories/minato");

  static DirectoryCopy ofMinato(Path folder) throws IOException {
    for (DataFile file : new DataFiles(MINATO).present()) {
      Files.copy(MINATO.resolve(file.fileName()), folder.resolve(file.fileName()));
    }
    return new DirectoryCopy(folder);
  }

  void append(DataFile file, String... lines) throws IOException {
    Path path = folder.resolve(file.fileName());
    Files.writeString(path, Files.readString(path) + String.join("\n", lines) + "\n");
  }

  void replace(DataFile file, String what, String with) throws IOException {
    Path path = folder.resolve(file.fileName());
    Files.writeString(path, Files.readString(path).replace(what, with));
  }

  /** What is read of it; fails where it is not sound. */
  Checked.Sound sound() throws IOException {
    return switch (CatalogReader.check(new DataFiles(folder))) {
      case Checked.Sound sound -> sound;
      case Checked.Unsound unsound -> throw new AssertionError(unsound.problems().toString());
    };
  }

  List<String> problems() throws IOException {
    return switch (CatalogReader.check(new DataFiles(folder))) {
      case Checked.Sound _ -> List.of();
      case Checked.Unsound unsound -> unsound.problems().stream().map(Problem::toString).toList();
    };
  }
}
