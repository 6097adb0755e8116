package meibo.load;

import java.util.List;
import meibo.catalog.Companions;

/** What became of reading the data files. */
public sealed interface Checked {

  /**
   * No problem anywhere.
   *
   * @param organizations how many there are
   */
  record Sound(Companions companions, long organizations) implements Checked {}

  /**
   * Nothing may be published.
   *
   * @param problems the first of them, by file and line
   * @param count how many there are in all
   */
  record Unsound(List<Problem> problems, long count) implements Checked {

    public Unsound {
      problems = List.copyOf(problems);
    }
  }
}
