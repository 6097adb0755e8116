package meibo.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Headers that keep browsers from doing with an answer what it is not for (OWASP ASVS 3.4). */
final class ProtectiveHeaders {

  /** Pages bring their own scripts, styles and pictures and are shown in no other page. */
  private static final String PAGE_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
          + "frame-ancestors 'none'; form-action 'self'";

  /** Data brings nothing. */
  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private static final Map<String, String> COMMON =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "strict-origin-when-cross-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

  private static final Map<String, String> PAGES =
      with(Map.of("Content-Security-Policy", PAGE_POLICY));

  /** Reading data is open to scripts of any site: it is public and knows no visitors. */
  private static final Map<String, String> MACHINES =
      with(
          Map.of(
              "Content-Security-Policy", DATA_POLICY,
              "Access-Control-Allow-Origin", "*",
              "Access-Control-Expose-Headers",
                  "Content-Disposition, ETag, Link, Retry-After, X-Request-Id"));

  private ProtectiveHeaders() {}

  static Map<String, String> forPath(String path) {
    return Machines.isFor(path) ? MACHINES : PAGES;
  }

  static Map<String, String> forMachines() {
    return MACHINES;
  }

  private static Map<String, String> with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(COMMON);
    all.putAll(more);
    return Map.copyOf(all);
  }
}
