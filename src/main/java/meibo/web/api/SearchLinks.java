package meibo.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.web.PublicAddress;

/** Where one can go from a page of hits. */
final class SearchLinks {

  private static final List<String> FILES = List.of("csv", "xlsx", "jsonl");

  private final PublicAddress address;

  SearchLinks(PublicAddress address) {
    this.address = address;
  }

  /** Addresses by relation; {@code next} and {@code prev} only where there is such a page. */
  Map<String, String> of(SearchResults results) {
    SearchQuery query = results.query();
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", api(query));
    if (query.page() < results.lastPage()) {
      links.put("next", api(query.withPage(query.page() + 1)));
    }
    if (query.page() > 1 && results.pages() > 0) {
      links.put("prev", api(query.withPage(Math.min(query.page() - 1, results.lastPage()))));
    }
    SearchQuery whole = query.withSize(SearchQuery.DEFAULT_SIZE);
    FILES.forEach(f -> links.put(f, url("/search." + f, SearchAddress.formatWithLanguage(whole))));
    return links;
  }

  /** The page for people that shows the same hits. */
  String page(SearchQuery query) {
    String prefix =
        switch (query.language()) {
          case JA -> "";
          case EN -> "/en";
        };
    return url(prefix + "/search", SearchAddress.format(query));
  }

  private String api(SearchQuery query) {
    return url(ApiRoutes.BASE + "search", SearchAddress.formatWithLanguage(query));
  }

  private String url(String path, String query) {
    return address.url(path) + (query.isEmpty() ? "" : "?" + query);
  }
}
