package meibo.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Vocabulary;
import meibo.index.Facet;

/** A search as the query part of an address, both ways. */
public final class SearchAddress {

  /** The value of {@code type} that wants all types. */
  static final String ALL_TYPES = "all";

  private final Vocabulary vocabulary;

  public SearchAddress(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The search that the parameters mean; names that are no search parameters are passed over.
   *
   * @throws BadParameters naming every value that cannot be understood
   */
  public SearchQuery parse(Map<String, List<String>> parameters) {
    return new SearchAddressParser(vocabulary, parameters).query();
  }

  /**
   * The search that the parameters mean, each of which must be a search parameter or one of {@code
   * others}.
   *
   * @throws BadParameters naming every parameter and value that cannot be understood
   */
  public SearchQuery parseStrictly(Map<String, List<String>> parameters, String... others) {
    return new SearchAddressParser(vocabulary, parameters).refusing(List.of(others)).query();
  }

  /**
   * The query part of the address, without {@code ?}, empty for the default search. Parameters come
   * in one order, defaults are left out: one search has one address.
   */
  public static String format(SearchQuery query) {
    StringJoiner address = new StringJoiner("&");
    parameters(query).forEach(p -> address.add(p.name() + "=" + encode(p.value())));
    return address.toString();
  }

  /** The same, and the language too, for addresses whose path does not say it. */
  public static String formatWithLanguage(SearchQuery query) {
    String address = format(query);
    if (query.language() == Language.JA) {
      return address;
    }
    return address + (address.isEmpty() ? "" : "&") + "lang=" + query.language().id();
  }

  /** A name and a value of an address. */
  public record Parameter(String name, String value) {}

  /** What {@link #format} writes, one by one, as hidden inputs of a form want it. */
  public static List<Parameter> parameters(SearchQuery query) {
    List<Parameter> list = new ArrayList<>();
    if (query.hasWords()) {
      list.add(new Parameter("q", query.q()));
    }
    String type = query.type().map(EntryType::id).orElse(ALL_TYPES);
    if (!type.equals(EntryType.ORGANIZATION.id())) {
      list.add(new Parameter("type", type));
    }
    for (Facet facet : Facet.values()) {
      query.selection().values(facet).forEach(v -> list.add(new Parameter(facet.id(), v)));
    }
    query.selection().year().ifPresent(y -> list.add(new Parameter("year", "" + y)));
    query.sort().ifPresent(s -> list.add(new Parameter("sort", s.id())));
    if (query.page() != 1) {
      list.add(new Parameter("page", "" + query.page()));
    }
    if (query.size() != SearchQuery.DEFAULT_SIZE) {
      list.add(new Parameter("size", "" + query.size()));
    }
    return list;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
