package meibo.web;

import java.net.URI;
import java.util.function.Supplier;

/**
 * How visitors reach the server, for every link that it writes. It is configured, never taken from
 * a request: a forged Host header must not become a link.
 */
public final class PublicAddress {

  private final Supplier<URI> base;

  PublicAddress(Supplier<URI> base) {
    this.base = base;
  }

  /** The absolute address of a path that begins with a slash. */
  public String url(String path) {
    return withoutSlash(base.get().toString()) + path;
  }

  /** The path as visitors' browsers ask for it: behind the prefix of the public address. */
  public String path(String path) {
    String prefix = base.get().getRawPath();
    return (prefix == null ? "" : withoutSlash(prefix)) + path;
  }

  private static String withoutSlash(String base) {
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }
}
