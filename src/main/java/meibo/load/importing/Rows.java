package meibo.load.importing;

import java.io.IOException;

/** A table in a file, row by row, its header among them. */
interface Rows {

  /** What is done with each row. */
  interface Taker {
    void take(TableRow row) throws IOException;
  }

  /**
   * Hands out all rows.
   *
   * @throws UnreadableFile where the file is not what it should be
   */
  void forEach(Taker taker) throws IOException;
}
