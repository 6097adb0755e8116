package meibo.web.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;

/**
 * Every link of the pages is made here: Japanese at {@code /}, English at {@code /en/}, behind the
 * path that the public URL has.
 *
 * <p>A <em>place</em> is a page without its language: {@code /search?q=a}.
 */
public final class Addresses {

  private final String origin;
  private final String prefix;
  private final Language language;

  public Addresses(URI publicUrl, Language language) {
    String path = publicUrl.getRawPath() == null ? "" : publicUrl.getRawPath();
    this.prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    this.origin = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    this.language = language;
  }

  private Addresses(String origin, String prefix, Language language) {
    this.origin = origin;
    this.prefix = prefix;
    this.language = language;
  }

  public Addresses in(Language other) {
    return new Addresses(origin, prefix, other);
  }

  /** The link to a place in this language. */
  public String to(String place) {
    return prefix + (language == Language.JA ? "" : "/" + language.id()) + place;
  }

  /** The same with the host, for machines that read the page elsewhere. */
  public String absolute(String place) {
    return origin + to(place);
  }

  public String home() {
    return to("/");
  }

  public String search() {
    return to("/search");
  }

  public String search(SearchQuery query) {
    return search(query, View.LIST);
  }

  public String search(SearchQuery query, View view) {
    return to(searchPlace(query, view));
  }

  /** The search page as a place. */
  public static String searchPlace(SearchQuery query, View view) {
    String address = SearchAddress.format(query);
    if (view == View.LIST) {
      return "/search" + (address.isEmpty() ? "" : "?" + address);
    }
    return "/search?" + (address.isEmpty() ? "" : address + "&") + "view=" + view.id();
  }

  /** The hits of a search on the map. */
  public String map(SearchQuery query) {
    String address = SearchAddress.format(query.withPage(1));
    return to("/map" + (address.isEmpty() ? "" : "?" + address));
  }

  public String entry(EntryKey key) {
    return to(entryPlace(key));
  }

  public static String entryPlace(EntryKey key) {
    return "/" + key.type().path() + "/" + key.id();
  }

  /** The page that lists all entries of a type. */
  public String list(EntryType type) {
    return type == EntryType.ORGANIZATION ? search() : to("/" + type.path());
  }

  public String shortlist() {
    return to("/shortlist");
  }

  public String shortlist(List<String> ids) {
    return to(shortlistPlace(ids));
  }

  public static String shortlistPlace(List<String> ids) {
    return "/shortlist" + (ids.isEmpty() ? "" : "?" + idParameters(ids));
  }

  /** The whole set of a search as a file. */
  public String download(SearchQuery query, Download format) {
    String address = SearchAddress.formatWithLanguage(query.withPage(1));
    return prefix + "/search." + format.id() + (address.isEmpty() ? "" : "?" + address);
  }

  /** The organizations of a shortlist as a file. */
  public String download(List<String> ids, Download format) {
    String lang = language == Language.JA ? "" : "&lang=" + language.id();
    return prefix + "/shortlist." + format.id() + "?" + idParameters(ids) + lang;
  }

  /** An address for programs, which knows no language. */
  public String file(String path) {
    return prefix + path;
  }

  /** How browsers can ask this search engine. */
  public String openSearch() {
    return prefix + "/opensearch.xml" + (language == Language.JA ? "" : "?lang=" + language.id());
  }

  /** What the search box asks while somebody types; the words come behind it. */
  public String suggest() {
    return prefix + "/api/v1/suggest?lang=" + language.id() + "&q=";
  }

  /** A file of ours, with its version. */
  public String asset(String file) {
    return prefix + "/static/" + Assets.versioned(file);
  }

  /** The page of a corporate number in the public register. */
  public static String register(String corporateNumber) {
    return "https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo="
        + corporateNumber;
  }

  private static String idParameters(List<String> ids) {
    return ids.stream().map(id -> "id=" + encode(id)).collect(Collectors.joining("&"));
  }

  /** An address to write a mail with a subject. */
  static String mail(String address, String subject) {
    return "mailto:" + address + "?subject=" + encode(subject).replace("+", "%20");
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return origin + to("/");
  }
}
