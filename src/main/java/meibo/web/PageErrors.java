package meibo.web;

import io.javalin.http.Context;

/** Shows problems to people. */
@FunctionalInterface
public interface PageErrors {

  /** No page shows problems; they are answered as for machines. */
  PageErrors NONE = (ctx, problem) -> false;

  /**
   * Answers a request for a page with the problem; the status and headers are set already.
   *
   * @return false where it is to be answered as for machines
   */
  boolean show(Context ctx, Problem problem);
}
