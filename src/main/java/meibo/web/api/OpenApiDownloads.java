package meibo.web.api;

import meibo.export.ExportFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the files that hits can be taken home in. */
final class OpenApiDownloads {

  void addTo(ObjectNode document) {
    ObjectNode paths = document.withObject("/paths");
    for (ExportFormat format : ExportFormat.served()) {
      ObjectNode get = paths.putObject("/search." + format.id()).putObject("get");
      get.put("operationId", "search-" + format.id());
      get.put("summary", "The whole set of a search as a file; page and size do not matter");
      get.put("x-ja", "検索結果のすべてをファイルに（" + format.id() + "）");
      get.put("x-example", "/search." + format.id() + "?q={name}");
      OpenApiParameters.refer(get.putArray("parameters"));
      describe(get, format, "A row, line or node for each hit, in the order of the search");
    }
    for (ExportFormat format : ExportFormat.ofShortlists()) {
      ObjectNode get = paths.putObject("/shortlist." + format.id()).putObject("get");
      get.put("operationId", "shortlist-" + format.id());
      get.put("summary", "Chosen organizations as a file; ids that are not there are left out");
      get.put("x-ja", "選んだ企業・機関をファイルに（" + format.id() + "）");
      get.put("x-example", "/shortlist." + format.id() + "?id={organization}");
      chosen(get.putArray("parameters"));
      describe(get, format, "A row or line for each organization, in the order of the ids");
    }
  }

  private static void chosen(ArrayNode parameters) {
    ObjectNode ids = parameters.addObject().put("name", "id").put("in", "query");
    ids.put("required", true).put("description", "ids of organizations, 1 to 100");
    ids.put("x-ja", "企業・機関の ID（1〜100件）");
    ids.putObject("schema").put("type", "array").putObject("items").put("type", "string");
    OpenApi.ref(parameters.addObject(), "parameters/lang");
  }

  private static void describe(ObjectNode get, ExportFormat format, String rows) {
    ArrayNode parameters = get.withArray("/parameters");
    format.parameters().forEach(p -> OpenApi.ref(parameters.addObject(), "parameters/" + p));
    ObjectNode answer = get.putObject("responses").putObject("200");
    answer.put("description", format == ExportFormat.ATOM ? "A feed, newest first" : rows);
    String mediaType = format.contentType().split(";", 2)[0];
    String type = format == ExportFormat.JSONLD ? "object" : "string";
    answer.putObject("content").putObject(mediaType).putObject("schema").put("type", type);
  }
}
