package meibo.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.Coded;
import meibo.catalog.Language;
import meibo.search.BadParameters;
import meibo.search.ParameterProblem;
import meibo.search.SearchQuery;
import meibo.web.QueryParameters;

/** What a request for suggestions asks. */
record SuggestRequest(String typed, int limit, Language language) {

  static final int MAX_LIMIT = 10;
  static final List<String> PARAMETERS = List.of("q", "limit", "lang");

  /**
   * Reads the parameters.
   *
   * @throws BadParameters naming all that cannot be understood
   */
  static SuggestRequest of(Context ctx) {
    Map<String, List<String>> parameters =
        QueryParameters.only(ctx, PARAMETERS.toArray(String[]::new));
    List<ParameterProblem> problems = new ArrayList<>();
    parameters.forEach(
        (name, values) -> {
          if (values.size() > 1) {
            problems.add(problem(name, "one value", values.size() + " values", List.of()));
          }
        });
    String typed = value(parameters, "q").orElse("").replaceAll("\\p{Cntrl}", " ");
    if (typed.codePointCount(0, typed.length()) > SearchQuery.MAX_LENGTH) {
      String expected = "at most " + SearchQuery.MAX_LENGTH + " characters";
      problems.add(problem("q", expected, "more", List.of()));
    }
    int limit = value(parameters, "limit").map(text -> limit(text, problems)).orElse(MAX_LIMIT);
    Language language =
        value(parameters, "lang").map(id -> language(id, problems)).orElse(Language.JA);
    if (!problems.isEmpty()) {
      throw new BadParameters(problems);
    }
    return new SuggestRequest(typed, limit, language);
  }

  private static int limit(String text, List<ParameterProblem> problems) {
    if (text.matches("\\d{1,2}") && !text.equals("0") && Integer.parseInt(text) <= MAX_LIMIT) {
      return Integer.parseInt(text);
    }
    String expected = "a whole number from 1 to " + MAX_LIMIT;
    problems.add(problem("limit", expected, "something else", List.of()));
    return MAX_LIMIT;
  }

  private static Language language(String id, List<ParameterProblem> problems) {
    Optional<Language> language = Coded.find(Language.class, id);
    if (language.isEmpty()) {
      List<String> allowed = Coded.ids(Language.class);
      problems.add(problem("lang", "one of " + String.join(", ", allowed), "another", allowed));
    }
    return language.orElse(Language.JA);
  }

  private static Optional<String> value(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .findFirst();
  }

  private static ParameterProblem problem(
      String parameter, String expected, String found, List<String> allowed) {
    return new ParameterProblem(parameter, expected, found, allowed);
  }
}
