package meibo.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The data files of one directory. Only {@link DataFile#ORGANIZATIONS} must be there.
 *
 * @param folder where they lie: {@code index-data}
 */
public record DataFiles(Path folder) {

  public Path path(DataFile file) {
    return folder.resolve(file.fileName());
  }

  public boolean has(DataFile file) {
    return Files.isRegularFile(path(file));
  }

  /** Those that exist, in the order of {@link DataFile}. */
  public List<DataFile> present() {
    return Arrays.stream(DataFile.values()).filter(this::has).toList();
  }
}
