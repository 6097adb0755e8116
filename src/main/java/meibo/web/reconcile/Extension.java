package meibo.web.reconcile;

import static meibo.web.reconcile.RequestJson.list;
import static meibo.web.reconcile.RequestJson.text;
import static meibo.web.reconcile.RequestJson.wrong;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a client wants to know of organizations that it knows by id.
 *
 * @param ids of organizations
 */
record Extension(List<String> ids, List<Wanted> properties) {

  private static final int MOST_PROPERTIES = 50;
  private static final int MOST_VALUES = 100;

  Extension {
    ids = List.copyOf(ids);
    properties = List.copyOf(properties);
  }

  /**
   * A property.
   *
   * @param limit how many of its values at most
   * @param asIds true where ids are wanted instead of labels
   */
  record Wanted(String id, int limit, boolean asIds) {}

  static Extension of(JsonNode query) {
    List<String> ids =
        list("ids", query.path("ids")).stream().map(id -> text("ids", id)).distinct().toList();
    RequestJson.mustBeFew(ids.size());
    List<JsonNode> properties = list("properties", query.path("properties"));
    if (properties.size() > MOST_PROPERTIES) {
      throw wrong("properties", "at most " + MOST_PROPERTIES, "" + properties.size());
    }
    return new Extension(ids, properties.stream().map(Extension::wanted).toList());
  }

  private static Wanted wanted(JsonNode property) {
    JsonNode settings = property.path("settings");
    // Clients send numbers of forms as texts.
    String limit = settings.path("limit").asString("");
    return new Wanted(
        text("properties.id", property.path("id")),
        limit.matches("[1-9]\\d?") ? Integer.parseInt(limit) : MOST_VALUES,
        settings.path("content").asString("").equals("id"));
  }
}
