package meibo.web.api;

import java.util.List;
import meibo.search.Similar;
import meibo.web.Json;
import tools.jackson.core.JsonGenerator;

/** The answer of {@code /api/v1/organizations/{id}/similar}. */
final class SimilarAnswer {

  private SimilarAnswer() {}

  static byte[] json(List<Similar> similar) {
    return Json.object(json -> Json.members(json, "similar", similar, s -> members(json, s)));
  }

  private static void members(JsonGenerator json, Similar similar) {
    json.writeStringProperty("id", similar.organization().entry().id());
    Json.member(json, "name", similar.organization().entry().name());
    json.writeObjectPropertyStart("evidence");
    Json.member(json, "sectors", similar.sectors());
    Json.member(json, "caseStudies", similar.caseStudies());
    Json.member(json, "words", similar.words());
    json.writeEndObject();
  }
}
