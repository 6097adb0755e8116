package meibo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.search.SearchParameter;

/**
 * Requests from a grammar: a place that exists, or nearly; parameters that exist, or nearly; values
 * that are meant, or to do harm; sometimes a body of such.
 */
final class HostileRequest {

  private static final List<String> PLACES =
      List.of(
          "/api/v1/search",
          "/api/v1/search",
          "/api/v1/search",
          "/api/v1/suggest",
          "/search",
          "/en/search",
          "/api/v1/vocabulary",
          "/api/v1/organizations/",
          "/api/v1/facilities/",
          "/organizations/",
          "/en/case-studies/",
          "/opensearch/suggest",
          "/openapi.json",
          "/sitemap.xml",
          "/sitemap-1.xml",
          "/robots.txt",
          "/browse",
          "/map",
          "/about",
          "/static/",
          "/reconcile",
          "/reconcile/suggest/entity",
          "/reconcile/extend",
          "/reconcile/preview",
          "/reconcile/v1/suggest/property",
          "/match",
          "/api/v1/",
          "/search.",
          "/shortlist.csv",
          "/search.csv",
          "/search.jsonl",
          "/search.xlsx",
          "/search.atom",
          "/readyz",
          "/metrics",
          "/");

  private static final List<String> POSTED =
      List.of(
          "/api/v1/match", "/match", "/match/file", "/mcp", "/reconcile", "/reconcile/v1/match");

  private static final List<String> NAMES =
      Stream.concat(
              SearchParameter.names().stream(),
              Stream.of("q", "q", "limit", "columns", "raw", "id", "prefix", "queries", "Q", "q[]"))
          .toList();

  private static final List<String> WORDS =
      List.of(
          "神戸",
          "医療",
          "ﾛﾎﾞｯﾄ",
          "しすめk",
          "rikagaku",
          "理化学研究所",
          "株式会社",
          "\"",
          "“",
          "-",
          "－",
          "name:",
          "sector：",
          "*",
          "?",
          "[",
          "{",
          "(",
          "\\",
          "/",
          "../",
          "..\\",
          "\u0000",
          "\r\nX: 1",
          "\n",
          "\t",
          "\uFEFF",
          "\u202E",
          "e\u0301",
          "が\u3099",
          "\uD83E\uDD16",
          "\uD842\uDFB7",
          "\uFFFF",
          "㍿",
          "ﷺ",
          "<script>",
          "';--",
          "${jndi:ldap://x}",
          "%s%n",
          "=1+1",
          "all",
          "none",
          "company",
          "medical-devices",
          "organization",
          "relevance",
          "-since",
          "ja",
          "true",
          "id",
          "0",
          "-1",
          "1",
          "20",
          "100",
          "2147483648",
          "99999999999999999999",
          "1e9",
          "NaN",
          "2020",
          "riken",
          " ",
          "　");

  private static final List<String> BROKEN =
      List.of("%", "%zz", "%00", "%ff", "%c0%af", "%ed%a0%80", "&", "=", ";", "+", "#", "//", "|");

  private static final List<String> HEADERS =
      List.of(
          "Accept: text/html",
          "Accept: */*;q=NaN",
          "Accept-Language: en;q=0.0001, \u00E9",
          "Accept-Encoding: gzip, br;q=2",
          "If-None-Match: *",
          "If-None-Match: W/\"x",
          "Range: bytes=0-1,5-,-9",
          "Host: evil.example",
          "X-Forwarded-For: ,,1.2.3.4,::",
          "X-Forwarded-For: 999.1.1.1:x",
          "X-Request-Id: a b",
          "Expect: 100-continue",
          "Content-Type: application/json",
          "Cookie: a=\"b; =; ;",
          "Origin: null",
          "Upgrade: websocket");

  private final Random random;

  HostileRequest(long seed) {
    this.random = new Random(seed);
  }

  /** The next request, as it goes over the wire. */
  String next() {
    boolean posts = random.nextInt(8) == 0;
    String head = head(posts ? one(POSTED) : place());
    String method =
        posts ? "POST" : one(List.of("GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS"));
    return posts ? method + head + withBody() : method + head + "\r\n";
  }

  private String head(String path) {
    String headers =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(i -> one(HEADERS) + "\r\n")
            .filter(h -> !h.startsWith("Host") && !h.startsWith("Expect"))
            .collect(Collectors.joining());
    return " " + path + query() + " HTTP/1.1\r\nHost: x\r\n" + headers;
  }

  private String place() {
    String place = one(PLACES);
    return switch (random.nextInt(6)) {
      case 0 -> place + escaped(value());
      case 1 -> place + one(BROKEN);
      case 2 -> place.endsWith("/") ? place + "riken" : place;
      default -> place;
    };
  }

  private String query() {
    if (random.nextInt(12) == 0) {
      return "?" + pieces(BROKEN, 6);
    }
    List<String> parameters = new ArrayList<>();
    for (int i = random.nextInt(random.nextBoolean() ? 2 : 5); i > 0; i--) {
      String value = random.nextInt(20) == 0 ? one(BROKEN) : escaped(value());
      parameters.add(one(NAMES) + "=" + value);
    }
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  private String withBody() {
    String body =
        switch (random.nextInt(4)) {
          case 0 -> json(3);
          case 1 -> one(NAMES) + "=" + escaped(json(2)) + "&text=" + escaped(value());
          case 2 -> value();
          default ->
              "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":" + json(3) + "}";
        };
    String type = one(List.of("application/json", "application/x-www-form-urlencoded", "a/b", ""));
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return "Content-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n" + body;
  }

  /** JSON of names and values that mean something somewhere; now and then it breaks off. */
  private String json(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 3)) {
      case 0 -> one(List.of("null", "true", "-1", "1e999", "0.5", "[", "\"", ""));
      case 1, 2 -> quoted(value());
      case 3 ->
          IntStream.range(0, random.nextInt(4)).mapToObj(i -> json(depth - 1)).toList().toString();
      default -> "{" + members(depth) + "}";
    };
  }

  private String members(int depth) {
    List<String> names =
        List.of(
            "queries", "query", "id", "name", "limit", "arguments", "q0", "type", "address", "");
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(i -> quoted(one(names)) + ":" + json(depth - 1))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", "\\\\u0007")
        + '"';
  }

  private String value() {
    String value = pieces(WORDS, random.nextInt(30) == 0 ? 60 : 4);
    return random.nextBoolean() ? value.replace(" ", "") : value;
  }

  private String pieces(List<String> list, int most) {
    return IntStream.range(0, 1 + random.nextInt(most))
        .mapToObj(i -> one(list))
        .collect(Collectors.joining(random.nextBoolean() ? "" : " "))
        .replace(list == BROKEN ? " " : "\uD7FF", "");
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
