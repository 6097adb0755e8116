package meibo.web;

import java.util.List;
import java.util.Optional;
import meibo.search.BadParameters;
import meibo.search.ParameterProblem;

/**
 * Why a request got no answer, in words for the one who asked (RFC 9457).
 *
 * @param title the kind of problem, the same for every such problem
 * @param detail this problem, in a sentence
 * @param errors parameters that were wrong
 * @param retryAfter in how many seconds it may be worth asking again
 * @param reference what the log calls this problem, where there is more to know than is said
 */
public record Problem(
    int status,
    String title,
    String detail,
    List<ParameterProblem> errors,
    Optional<Integer> retryAfter,
    Optional<String> reference) {

  public Problem {
    errors = List.copyOf(errors);
  }

  public static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, List.of(), Optional.empty(), Optional.empty());
  }

  public static Problem badParameters(BadParameters bad) {
    String detail = "The address cannot be understood: " + bad.getMessage() + ".";
    return new Problem(
        400, "Bad parameters", detail, bad.problems(), Optional.empty(), Optional.empty());
  }

  public static Problem notFound(String detail) {
    return of(404, "Not found", detail);
  }

  public static Problem overloaded() {
    return unavailable("Too many requests are being answered just now; please ask again.");
  }

  public static Problem tookTooLong() {
    return unavailable(
        "This search took too long and was given up; fewer words or a filter may help.");
  }

  public static Problem unavailable(String detail) {
    return of(503, "Not available now", detail).retryAfter(1);
  }

  public static Problem tooManyRequests(int seconds) {
    return of(429, "Too many requests", "You ask faster than allowed; please slow down.")
        .retryAfter(seconds);
  }

  public static Problem unexpected(String reference) {
    return new Problem(
        500,
        "Unexpected problem",
        "Something went wrong here; it has been logged as " + reference + ".",
        List.of(),
        Optional.empty(),
        Optional.of(reference));
  }

  private Problem retryAfter(int seconds) {
    return new Problem(status, title, detail, errors, Optional.of(seconds), reference);
  }
}
