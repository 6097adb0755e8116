package meibo.load.importing;

/** Is told how far a long import is. */
@FunctionalInterface
public interface Progress {

  /** For whom nobody waits. */
  Progress NONE = (stage, done, all) -> {};

  /** What is being done, in this order. */
  enum Stage {
    READING,
    MERGING,
    CHECKING,
    INDEXING
  }

  /**
   * Some more is done.
   *
   * @param done bytes of the file while reading it, records while merging them
   * @param all how many there are; 0 where that is not known
   */
  void at(Stage stage, long done, long all);
}
