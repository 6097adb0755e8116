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

  /** What an undo has beside the version before, while it is under way: see {@link #swap}. */
  private static final String BACK = ".back";

  private static final String UNDONE = ".undone";

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

  /** Does the work as the only writer of the folder; an undo that was broken off is ended first. */
  <T> T alone(Work<T> job) throws IOException {
    return locked(
        () -> {
          endBrokenOffUndo();
          return job.run();
        });
  }

  private <T> T locked(Work<T> job) throws IOException {
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
   * is as it was. One that was broken off when it was as good as done is ended, and not taken for
   * the first of two.
   *
   * @return the file; none where there is nothing to undo
   */
  public Optional<DataFile> undo() throws IOException {
    return locked(
        () -> {
          Optional<DataFile> ended = endBrokenOffUndo();
          return ended.isPresent() ? ended : undoLast();
        });
  }

  private Optional<DataFile> undoLast() throws IOException {
    for (DataFile file : DataFile.values()) {
      if (Files.exists(before(file, ""))) {
        swap(file);
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Both versions get a second name before either loses its first. The first rename takes BACK
   * away, so that UNDONE alone says that the second rename is still to be made.
   */
  private void swap(DataFile file) throws IOException {
    keep(before(file, ""), previous, file.fileName() + BACK);
    keep(files.path(file), previous, file.fileName() + UNDONE);
    Files.move(before(file, BACK), files.path(file), StandardCopyOption.ATOMIC_MOVE);
    sync(files.folder());
    endSwap(file);
  }

  private void endSwap(DataFile file) throws IOException {
    Files.move(before(file, UNDONE), before(file, ""), StandardCopyOption.ATOMIC_MOVE);
    sync(previous);
  }

  /** The file that was undone, but for its end; what had not begun is as if it had never been. */
  private Optional<DataFile> endBrokenOffUndo() throws IOException {
    Optional<DataFile> ended = Optional.empty();
    for (DataFile file : DataFile.values()) {
      if (Files.exists(before(file, BACK))) {
        Files.deleteIfExists(before(file, UNDONE));
        Files.delete(before(file, BACK));
      } else if (Files.exists(before(file, UNDONE))) {
        endSwap(file);
        ended = Optional.of(file);
      }
    }
    return ended;
  }

  private Path before(DataFile file, String ending) {
    return previous.resolve(file.fileName() + ending);
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
