package meibo.engine.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** An index that is broken, or that another version of Lucene or of this program wrote. */
final class UnreadableIndex {

  private static final Logger LOG = Logger.getLogger(UnreadableIndex.class.getName());

  private UnreadableIndex() {}

  /** Removes the files of an index that cannot be read; others in the folder stay. */
  static void clear(Directory directory) throws IOException {
    Optional<Exception> why = why(directory);
    if (why.isPresent()) {
      LOG.log(
          Level.WARNING, "The index cannot be read and is built anew: {0}", why.get().getMessage());
      delete(directory, UnreadableIndex::isOfAnIndex);
    } else {
      clearOutdated(directory);
    }
  }

  /**
   * Removes what is left of older commits: a machine that lost its power while Lucene deleted one
   * may have kept its name without its files, and Lucene would not open the index for writing.
   */
  private static void clearOutdated(Directory directory) throws IOException {
    long newest = SegmentInfos.getLastCommitGeneration(directory);
    Predicate<String> outdated =
        file ->
            file.startsWith(IndexFileNames.SEGMENTS)
                && SegmentInfos.generationFromSegmentsFileName(file) < newest;
    if (Arrays.stream(directory.listAll()).anyMatch(outdated)) {
      delete(directory, outdated);
    }
  }

  private static void delete(Directory directory, Predicate<String> which) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (which.test(file)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  /**
   * True for an index that can be opened but is not, byte for byte, what was written, or whose
   * documents lie in another order.
   */
  static boolean isUseless(Directory directory, Sort order) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Integrity.check(reader);
      return !reader.leaves().stream().allMatch(l -> isIn(order, l));
    } catch (CorruptIndexException damaged) {
      LOG.log(Level.WARNING, "The index is damaged and is built anew: {0}", damaged.getMessage());
      return true;
    }
  }

  private static boolean isIn(Sort order, LeafReaderContext leaf) {
    return order.equals(leaf.reader().getMetaData().sort());
  }

  /** What keeps it from being read; trouble with the disk is not among it. */
  private static Optional<Exception> why(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    try (DirectoryReader _ = DirectoryReader.open(directory)) {
      return Optional.empty();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | IllegalArgumentException unreadable) {
      // Lucene throws the last one where a name in the folder is none that it writes.
      return Optional.of(unreadable);
    }
  }

  private static boolean isOfAnIndex(String file) {
    return file.startsWith(IndexFileNames.SEGMENTS)
        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
  }
}
