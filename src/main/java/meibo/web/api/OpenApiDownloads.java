package meibo.web.api;

import meibo.export.ExportFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the files that hits can be taken home in. */
final class OpenApiDownloads {

  void addTo(ObjectNode document) {
    for (ExportFormat format : ExportFormat.values()) {
      ObjectNode paths = document.withObject("/paths");
      describe(paths.putObject("/search." + format.id()).putObject("get"), format);
    }
  }

  private static void describe(ObjectNode get, ExportFormat format) {
    get.put("operationId", "search-" + format.id());
    get.put("summary", "The whole set of a search as a file; page and size do not matter");
    ArrayNode parameters = get.putArray("parameters");
    OpenApiParameters.refer(parameters);
    format.parameters().forEach(p -> OpenApi.ref(parameters.addObject(), "parameters/" + p));
    ObjectNode answer = get.putObject("responses").putObject("200");
    answer.put("description", "A row or line for each hit, in the order of the search");
    String mediaType = format.contentType().split(";", 2)[0];
    answer.putObject("content").putObject(mediaType).putObject("schema").put("type", "string");
  }
}
