package meibo.web;

import meibo.search.ParameterProblem;
import tools.jackson.core.JsonGenerator;

/** A problem as RFC 9457 writes it. */
final class ProblemJson {

  static final String CONTENT_TYPE = "application/problem+json";

  private ProblemJson() {}

  static byte[] of(Problem problem) {
    return Json.object(json -> members(json, problem));
  }

  private static void members(JsonGenerator json, Problem problem) {
    json.writeStringProperty("title", problem.title());
    json.writeNumberProperty("status", problem.status());
    json.writeStringProperty("detail", problem.detail());
    Json.member(json, "instance", problem.reference().map("urn:request:"::concat));
    if (!problem.errors().isEmpty()) {
      Json.members(json, "errors", problem.errors(), e -> members(json, e));
    }
  }

  private static void members(JsonGenerator json, ParameterProblem error) {
    json.writeStringProperty("parameter", error.parameter());
    json.writeStringProperty("detail", "expected " + error.expected() + ", found " + error.found());
    if (!error.allowed().isEmpty()) {
      Json.member(json, "allowed", error.allowed());
    }
  }
}
