package meibo.web;

import io.javalin.http.Context;

/**
 * Which answers other sites may show inside their pages: only those that say so here, and none of
 * them does anything when it is clicked but open a page.
 */
public final class Framing {

  /** No script at all; styles and pictures of ours; a form that asks only us. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors *";

  private Framing() {}

  /** Lets any site frame this answer, which may hold no script. */
  public static void allow(Context ctx) {
    ctx.res().setHeader("X-Frame-Options", null);
    ctx.header("Content-Security-Policy", POLICY);
  }
}
