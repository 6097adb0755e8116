package meibo.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import meibo.search.BadParameters;
import meibo.search.ParameterProblem;

/** The query part of an address: names with their values, in their order. */
public final class QueryParameters {

  /** A percent sign without two hexadecimal digits (RFC 3986 §2.1). */
  static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private QueryParameters() {}

  /**
   * The parameters of a request.
   *
   * @throws BadParameters where an escape is broken
   */
  public static Map<String, List<String>> strict(Context ctx) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    List<ParameterProblem> problems = new ArrayList<>();
    for (String pair : pairs(ctx)) {
      if (BROKEN_ESCAPE.matcher(pair).find()) {
        problems.add(broken(pair));
      } else {
        add(parameters, pair);
      }
    }
    if (!problems.isEmpty()) {
      throw new BadParameters(problems);
    }
    return parameters;
  }

  /** The parameters of a request as well as they can be understood. */
  public static Map<String, List<String>> lenient(Context ctx) {
    return lenient(pairs(ctx));
  }

  /** The parameters of a form that was posted, as well as they can be understood. */
  public static Map<String, List<String>> form(Context ctx) {
    return lenient(pairs(ctx.body()));
  }

  private static Map<String, List<String>> lenient(List<String> pairs) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : pairs) {
      add(parameters, BROKEN_ESCAPE.matcher(pair).replaceAll("%25"));
    }
    return parameters;
  }

  /**
   * The parameters of a request that takes only these.
   *
   * @throws BadParameters where an escape is broken or a name is another one
   */
  public static Map<String, List<String>> only(Context ctx, String... names) {
    Map<String, List<String>> parameters = strict(ctx);
    List<String> allowed = List.of(names);
    List<ParameterProblem> problems =
        parameters.keySet().stream()
            .filter(name -> !allowed.contains(name))
            .map(n -> new ParameterProblem(n, "a known parameter", "another name", allowed))
            .toList();
    if (!problems.isEmpty()) {
      throw new BadParameters(problems);
    }
    return parameters;
  }

  private static List<String> pairs(Context ctx) {
    return pairs(Objects.requireNonNullElse(ctx.req().getQueryString(), ""));
  }

  private static List<String> pairs(String query) {
    return Stream.of(query.split("&", -1)).filter(pair -> !pair.isEmpty()).toList();
  }

  private static void add(Map<String, List<String>> parameters, String pair) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
    String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
    parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static ParameterProblem broken(String pair) {
    String name = pair.split("=", 2)[0];
    return new ParameterProblem(
        BROKEN_ESCAPE.matcher(name).replaceAll("%25"),
        "% with two hexadecimal digits (RFC 3986)",
        "a broken escape",
        List.of());
  }
}
