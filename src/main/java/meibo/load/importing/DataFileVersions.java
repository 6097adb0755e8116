package meibo.load.importing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import meibo.load.DataFile;
import meibo.load.DataFiles;

/**
 * Puts a new version of a data file in the place of the old one, so that at every instant the one
 * or the other is there, whole; the old one is kept.
 *
 * <p>The order: the new version is on disk; the old one has a second name in {@code .previous}; the
 * new one takes its name by one rename; the folders are on disk.
 */
public final class DataFileVersions {

  private static final String PREVIOUS = ".previous";
  private static final String WORK = ".import";

  private final DataFiles files;
  private final Path previous;
  private final Path work;

  public DataFileVersions(DataFiles files) {
    this.files = files;
    this.previous = files.folder().resolve(PREVIOUS);
    this.work = files.folder().resolve(WORK);
  }

  /** What is done while nobody else may. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Does the work as the only writer of the folder. */
  <T> T alone(Work<T> job) throws IOException {
    Files.createDirectories(work);
    try (FileChannel lock =
            FileChannel.open(
                work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lock(lock)) {
      if (!held.isValid()) {
        throw new IOException("The lock of " + files.folder() + " was lost.");
      }
      clear();
      try {
        return job.run();
      } finally {
        clear();
      }
    }
  }

  private FileLock lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException sameProcess) {
      // said below, as for another process
    }
    throw new IOException("Another import into " + files.folder() + " is under way.");
  }

  /** A folder with the new version and, beside it, all other data files as they are. */
  DataFiles workshop(DataFile replaced) throws IOException {
    for (DataFile file : files.present()) {
      if (file != replaced) {
        link(files.path(file), work.resolve(file.fileName()));
      }
    }
    return new DataFiles(work);
  }

  /** Where in the work folder an import may keep what it has read. */
  Path spool() {
    return work.resolve("rows");
  }

  /** Puts the file of the workshop in the place of the data file. */
  void publish(DataFile file) throws IOException {
    Path next = work.resolve(file.fileName());
    Path current = files.path(file);
    sync(next);
    Files.createDirectories(previous);
    for (DataFile other : DataFile.values()) {
      if (other != file) {
        Files.deleteIfExists(previous.resolve(other.fileName()));
      }
    }
    keep(current, previous, file.fileName());
    Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
    sync(files.folder());
  }

  /**
   * Changes the last import's data file and the version before it for each other; done twice, all
   * is as it was.
   *
   * @return the file; none where there is nothing to undo
   */
  public Optional<DataFile> undo() throws IOException {
    return alone(
        () -> {
          for (DataFile file : DataFile.values()) {
            Path kept = previous.resolve(file.fileName());
            if (Files.exists(kept)) {
              swap(file, kept);
              return Optional.of(file);
            }
          }
          return Optional.empty();
        });
  }

  private void swap(DataFile file, Path kept) throws IOException {
    Path current = files.path(file);
    Path now = work.resolve(file.fileName());
    keep(current, work, file.fileName());
    Path back = work.resolve("back");
    link(kept, back);
    Files.move(back, current, StandardCopyOption.ATOMIC_MOVE);
    sync(files.folder());
    Files.move(now, kept, StandardCopyOption.ATOMIC_MOVE);
    sync(previous);
  }

  /** Gives the file a second name, which appears at once and whole. */
  private void keep(Path current, Path folder, String name) throws IOException {
    Path beside = work.resolve("kept");
    Files.deleteIfExists(beside);
    if (Files.exists(current)) {
      link(current, beside);
    } else {
      Files.createFile(beside);
    }
    sync(beside);
    Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    sync(folder);
  }

  /** Not every disk has second names. */
  private static void link(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.copy(file, name, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What a broken-off import left, and what this one needs no more; the lock stays. */
  private void clear() throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(work, p -> !"lock".equals("" + p.getFileName()))) {
      for (Path path : left) {
        Files.delete(path);
      }
    }
  }

  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
