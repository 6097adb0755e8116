package meibo.load;

import java.io.IOException;
import meibo.catalog.Entry;

/** Takes entries one after the other, as they come out of the files. */
@FunctionalInterface
public interface EntrySink {

  /**
   * Takes one sound entry.
   *
   * @param line in the file of the entry's type, from 1
   * @param json the line as it stands in the file, without its end
   */
  void accept(Entry entry, int line, byte[] json) throws IOException;
}
