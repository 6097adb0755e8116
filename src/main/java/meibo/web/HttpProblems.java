package meibo.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;

/** What Javalin and Jetty refuse by themselves, in words. */
final class HttpProblems {

  private HttpProblems() {}

  static Problem of(Context ctx, HttpResponseException refused) {
    return switch (refused.getStatus()) {
      case 404 -> Problem.notFound("There is nothing at " + shown(ctx.path()) + ".");
      case 405 ->
          Problem.of(
              405,
              "Method not allowed",
              ctx.req().getMethod() + " is not possible at " + shown(ctx.path()) + ".");
      default -> of(refused.getStatus());
    };
  }

  /** The methods that are possible where another one was tried (RFC 9110 §10.2.1). */
  static String allowed(MethodNotAllowedResponse refused) {
    return refused.getDetails().getOrDefault("availableMethods", "GET") + ", HEAD, OPTIONS";
  }

  /** Of a request that was refused before its address was looked at. */
  static Problem of(int status) {
    return switch (status) {
      case 404 -> Problem.notFound("There is nothing at this address.");
      case 405 -> Problem.of(405, "Method not allowed", "This method is not possible here.");
      case 408 -> Problem.of(408, "Request timed out", "The request took too long to arrive.");
      case 413 -> Problem.of(413, "Request too large", "The body of the request is too large.");
      case 414 -> Problem.of(414, "Address too long", "The address of the request is too long.");
      case 431 -> Problem.of(431, "Headers too large", "The headers of the request are too large.");
      case 503 -> Problem.overloaded();
      default -> other(status);
    };
  }

  private static Problem other(int status) {
    return status >= 500
        ? Problem.of(status, "Unexpected problem", "Something went wrong here.")
        : Problem.of(status, "Bad request", "The request cannot be understood.");
  }

  private static String shown(String path) {
    int longest = 100;
    return path.length() > longest ? path.substring(0, longest) + "…" : path;
  }
}
