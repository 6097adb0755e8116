package meibo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.CatalogSearch;
import meibo.search.Hit;
import meibo.search.SearchQuery;

/**
 * A server asks itself a bit of everything that visitors ask, over HTTP, and ends: a virtual
 * machine that is told to remember what it loads and compiles ({@code -XX:AOTCacheOutput}) has then
 * seen it all.
 */
final class Rehearsal {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/en/",
          "/browse",
          "/map",
          "/about",
          "/changes",
          "/terms",
          "/match",
          "/api",
          "/robots.txt",
          "/sitemap.xml",
          "/openapi.json",
          "/api/v1/vocabulary",
          "/readyz");

  /** Addresses that take a query. */
  private static final List<String> SEARCHES =
      List.of("/search?q=", "/en/search?q=", "/api/v1/search?q=", "/api/v1/suggest?q=");

  private static final List<String> DOWNLOADS =
      List.of("/search.csv?q=", "/search.xlsx?q=", "/search.jsonl?q=", "/search.atom?q=");

  private final URI server;
  private final CatalogSearch search;

  Rehearsal(URI server, CatalogSearch search) {
    this.server = server;
    this.search = search;
  }

  /**
   * Asks it all, one after the other.
   *
   * @throws IOException where the server does not answer as it should
   */
  void run() throws IOException {
    for (String path : paths()) {
      try (InputStream answer = server.resolve(path).toURL().openStream()) {
        answer.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>(PAGES);
    for (Entry entry : entries()) {
      paths.add("/" + entry.key().type().path() + "/" + entry.key().id());
      words(entry).forEach(words -> SEARCHES.forEach(at -> paths.add(at + words)));
    }
    DOWNLOADS.forEach(paths::add);
    return paths;
  }

  /** A page of each type. */
  private List<Entry> entries() {
    SearchQuery all = SearchQuery.everything(Language.JA);
    return Stream.of(EntryType.values())
        .flatMap(type -> search.search(all.withType(Optional.of(type))).hits().stream())
        .map(Hit::entry)
        .toList();
  }

  /** What it is called, as an address says it. */
  private static Stream<String> words(Entry entry) {
    return Stream.of(entry.name().ja(), entry.name().kana(), entry.name().en())
        .flatMap(Optional::stream)
        .map(words -> URLEncoder.encode(words, StandardCharsets.UTF_8));
  }
}
