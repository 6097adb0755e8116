package meibo.engine.lucene.window;

/**
 * Documents of a segment in a row.
 *
 * @param from a multiple of 64, so that sets are put together whole words at a time
 * @param to behind the last of them
 * @param buffers for whoever looks at them
 */
record Window(int from, int to, Buffers buffers) {

  /** So few that what is known of them stays in the processor's nearest memory. */
  static final int SIZE = 4_096;

  /** The one that holds the document. */
  static Window around(int doc, int end, Buffers buffers) {
    int from = doc & -Long.SIZE;
    return new Window(from, Math.min(from + SIZE, end), buffers);
  }
}
