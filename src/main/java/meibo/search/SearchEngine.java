package meibo.search;

import java.io.Closeable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import meibo.catalog.EntryKey;

/** The port to ask: an index that answers questions. Safe for many threads. */
public interface SearchEngine extends Closeable {

  Answer ask(Question question);

  /** The entry, if the directory has it. */
  Optional<Found> find(EntryKey key);

  /**
   * Every hit of the question in its order, one after the other, whatever its {@code from} and
   * {@code size}.
   */
  void each(Question question, Consumer<Found> sink);

  /**
   * False where no entry matches, for each in turn; many are asked at once because an engine may be
   * far away. One that cannot tell for less than a question costs says true.
   */
  default List<Boolean> mayHold(List<Match> matches) {
    return Collections.nCopies(matches.size(), true);
  }

  /** False while questions would be answered with {@link EngineUnavailable}. */
  default boolean isReady() {
    return true;
  }

  /** Which state of the index answers now. */
  Generation generation();
}
