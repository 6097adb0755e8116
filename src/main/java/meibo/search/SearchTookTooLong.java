package meibo.search;

/** A search was given up because its time was over. */
public final class SearchTookTooLong extends RuntimeException {

  private static final long serialVersionUID = 1;

  SearchTookTooLong() {
    // An answer to a visitor and no fault to be traced.
    super("the search took too long", null, false, false);
  }
}
