package meibo.web.discovery;

import java.util.List;
import java.util.stream.Collectors;
import meibo.web.PublicAddress;

/** {@code /robots.txt} (RFC 9309): pages may be read, what only programs ask for need not be. */
final class Robots {

  /**
   * Every combination of filters is an address of its own, so that a robot that follows them all
   * never ends; pages of hits say {@code noindex} besides. The pages of entries stand in the
   * sitemap.
   */
  private static final List<String> NOT_FOR_ROBOTS =
      List.of("/api/v1/", "/search.", "/shortlist", "/en/shortlist", "/reconcile", "/mcp");

  private Robots() {}

  static String text(PublicAddress address) {
    String rules =
        NOT_FOR_ROBOTS.stream()
            .map(path -> "Disallow: " + address.path(path) + "\n")
            .collect(Collectors.joining());
    return "User-agent: *\n" + rules + "\nSitemap: " + address.url("/sitemap.xml") + "\n";
  }
}
