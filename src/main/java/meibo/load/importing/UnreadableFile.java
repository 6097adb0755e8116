package meibo.load.importing;

import java.io.IOException;

/** A file of which no row can be trusted; the message says what was expected and what was found. */
final class UnreadableFile extends IOException {

  private static final long serialVersionUID = 1;

  UnreadableFile(String where, String expected, String found) {
    super(where + ": expected " + expected + ", found " + found);
  }
}
