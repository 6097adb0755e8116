package meibo.engine.lucene;

/** What a commit says of itself. */
final class CommitData {

  /** The digest of the data files that the index was made from. */
  static final String DIGEST = "digest";

  /** The version of the language work and of the index format. */
  static final String LANGUAGE = "language";

  /** When it was committed. */
  static final String BUILT = "built";

  /** Before the names of the files whose texts are kept. */
  static final String FILE = "file:";

  private CommitData() {}
}
