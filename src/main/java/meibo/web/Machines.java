package meibo.web;

import java.util.List;

/** Which addresses are for programs, the others being pages for people. */
final class Machines {

  private static final List<String> BEGINNINGS =
      List.of("/api/", "/search.", "/reconcile", "/mcp", "/opensearch", "/sitemap");
  private static final List<String> ADDRESSES =
      List.of("/openapi.json", "/livez", "/readyz", "/version", "/metrics", "/robots.txt");

  private Machines() {}

  static boolean isFor(String path) {
    return ADDRESSES.contains(path) || BEGINNINGS.stream().anyMatch(path::startsWith);
  }
}
