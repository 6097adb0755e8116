package meibo.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import meibo.catalog.Vocabulary;
import meibo.match.Matcher;
import meibo.search.CatalogSearch;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;

/**
 * What the server shows.
 *
 * @param vocabulary asked at each request, for a new state of the index may bring a new one
 * @param matcher one for all that match names, because it keeps what it has prepared
 * @param development true where the page of all components is served
 */
public record Site(
    CatalogSearch search,
    Supplier<Vocabulary> vocabulary,
    Build build,
    Matcher matcher,
    boolean development) {

  public Site(
      CatalogSearch search, Supplier<Vocabulary> vocabulary, Build build, boolean development) {
    this(search, vocabulary, build, new Matcher(search), development);
  }

  /** What visitors see. */
  public Site(CatalogSearch search, Supplier<Vocabulary> vocabulary, Build build) {
    this(search, vocabulary, build, false);
  }

  /** The search of an address; unknown parameters are passed over. */
  public SearchQuery parse(Map<String, List<String>> parameters) {
    return new SearchAddress(vocabulary.get()).parse(parameters);
  }

  /** The search of an address that may have no parameters but those of a search and the others. */
  public SearchQuery parseStrictly(Map<String, List<String>> parameters, List<String> others) {
    return new SearchAddress(vocabulary.get())
        .parseStrictly(parameters, others.toArray(String[]::new));
  }
}
