package meibo.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.Optional;
import meibo.search.Generation;

/**
 * Saves answers that a client has already: an answer changes only with the index, the program and
 * the address, and its ETag names these three (RFC 9110 §8.8.3; weak, for the time that a search
 * took differs).
 */
public final class Freshness {

  /** How long a client need not ask again. */
  private static final String CACHE_CONTROL = "public, max-age=60";

  private static final int DIGEST_SHOWN = 8;

  private final Site site;

  public Freshness(Site site) {
    this.site = site;
  }

  /** The handler, asked only where the client has no fresh answer. */
  public Handler cached(Handler handler) {
    return ctx -> {
      String tag = tag(ctx);
      ctx.header("ETag", tag).header("Cache-Control", CACHE_CONTROL);
      ctx.header("Vary", "Accept-Encoding");
      if (Optional.ofNullable(ctx.header("If-None-Match")).filter(h -> names(h, tag)).isPresent()) {
        ctx.status(304);
      } else {
        handler.handle(ctx);
      }
    };
  }

  /** Takes back what {@link #cached} said: a problem is not to be kept. */
  static void forget(Context ctx) {
    ctx.res().setHeader("ETag", null);
    ctx.res().setHeader("Link", null);
    ctx.res().setHeader("Content-Disposition", null);
    ctx.header("Cache-Control", "no-store");
  }

  /** The generation is read before the search: a commit in between makes the tag too old only. */
  private String tag(Context ctx) {
    Generation generation = site.search().generation();
    String digest = generation.digest();
    String state = digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
    int address = (ctx.path() + "?" + ctx.queryString()).hashCode();
    return "W/\"%d-%s-%s-%08x\"".formatted(generation.number(), state, site.build().id(), address);
  }

  /** True where the list of tags holds this one, weakly compared. */
  private static boolean names(String list, String tag) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .anyMatch(t -> t.equals("*") || opaque(t).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
