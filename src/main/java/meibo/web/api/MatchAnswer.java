package meibo.web.api;

import java.util.List;
import meibo.match.Candidate;
import meibo.match.Features;
import meibo.match.MatchResult;
import meibo.web.Json;
import tools.jackson.core.JsonGenerator;

/** The answer of {@code POST /api/v1/match}. */
final class MatchAnswer {

  /** Similarities are told to a hundredth. */
  private static final double HUNDREDTH = 100.0;

  private MatchAnswer() {}

  static byte[] json(List<MatchResult> results) {
    return Json.object(json -> Json.members(json, "results", results, r -> members(json, r)));
  }

  private static void members(JsonGenerator json, MatchResult result) {
    json.writeStringProperty("id", result.id());
    json.writeStringProperty("decision", result.decision().id());
    Json.members(json, "candidates", result.candidates(), c -> members(json, c));
  }

  private static void members(JsonGenerator json, Candidate candidate) {
    json.writeStringProperty("id", candidate.id());
    Json.member(json, "name", candidate.name());
    json.writeNumberProperty("score", candidate.score());
    json.writeBooleanProperty("match", candidate.match());
    json.writeObjectPropertyStart("features");
    features(json, candidate.features());
    json.writeEndObject();
  }

  private static void features(JsonGenerator json, Features features) {
    json.writeStringProperty("name", features.name().id());
    json.writeStringProperty("role", features.role().id());
    json.writeStringProperty("matched", features.matched());
    json.writeNumberProperty("similarity", hundredths(features.similarity()));
    json.writeNumberProperty("explained", hundredths(features.explained()));
    json.writeStringProperty("legalForm", features.legalForm().id());
    json.writeStringProperty("address", features.address().id());
    json.writeStringProperty("corporateNumber", features.corporateNumber().id());
    json.writeStringProperty("website", features.website().id());
    json.writeStringProperty("inRow", features.inRow().id());
    Json.member(json, "unexplained", features.unexplained());
    json.writeStringProperty("inName", features.inName().id());
    Json.member(json, "missing", features.missing());
  }

  private static double hundredths(double share) {
    return Math.round(share * HUNDREDTH) / HUNDREDTH;
  }
}
