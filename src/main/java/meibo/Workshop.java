package meibo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import meibo.load.importing.ImportReport;
import meibo.load.importing.ImportRequest;
import meibo.load.importing.Progress;
import meibo.search.SyncReport;

/** What the commands have done for them: files become an index, an index becomes a session. */
public interface Workshop {

  /**
   * Brings the index in line with the files where they differ, and opens it.
   *
   * @throws DataProblems where the data is wrong and there is no good index to fall back on
   * @throws IOException where files or index cannot be read or written; the message says it in a
   *     sentence
   */
  Session open(Settings settings) throws DataProblems, IOException;

  /**
   * Brings the index in line with the files.
   *
   * @throws DataProblems where the data is wrong; the index is as it was
   */
  SyncReport index(Settings settings) throws DataProblems, IOException;

  /** Everything that is wrong with the data, each {@code file:line key: expected …, found …}. */
  List<String> check(Settings settings) throws IOException;

  /**
   * Brings a file into the data, and the index in line with it.
   *
   * @throws IOException where files cannot be read or written; the data is as it was
   */
  ImportReport bringIn(Settings settings, ImportRequest request, Progress progress)
      throws DataProblems, IOException;

  /**
   * Takes the last import back; a second time, it takes that back.
   *
   * @return the name of the data file; none where there is nothing to take back
   */
  Optional<String> undoImport(Settings settings) throws DataProblems, IOException;
}
