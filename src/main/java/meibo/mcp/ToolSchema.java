package meibo.mcp;

import java.util.List;
import meibo.catalog.Coded;
import meibo.catalog.Language;
import meibo.catalog.Term;
import meibo.search.SearchQuery;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The arguments of a tool in the making, as a JSON Schema. */
final class ToolSchema {

  private final ObjectNode schema = JsonMapper.shared().createObjectNode().put("type", "object");
  private final ObjectNode properties = schema.putObject("properties");

  ToolSchema() {
    schema.put("additionalProperties", false);
  }

  ToolSchema text(String name, String meaning) {
    properties
        .putObject(name)
        .put("type", "string")
        .put("maxLength", SearchQuery.MAX_LENGTH)
        .put("description", meaning);
    return this;
  }

  ToolSchema number(String name, int most, String meaning) {
    properties
        .putObject(name)
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", most)
        .put("description", meaning);
    return this;
  }

  /** A list of texts. */
  ToolSchema list(String name, int most, String meaning) {
    ObjectNode list = properties.putObject(name).put("type", "array").put("description", meaning);
    list.put("minItems", 1).put("maxItems", most);
    list.putObject("items").put("type", "string");
    return this;
  }

  /** Ids out of a list; any of those given. */
  ToolSchema ids(String name, List<Term> terms, String meaning) {
    ObjectNode list = properties.putObject(name).put("type", "array").put("description", meaning);
    ObjectNode items = list.putObject("items").put("type", "string");
    if (!terms.isEmpty()) {
      terms.forEach(term -> items.withArray("/enum").add(term.id()));
    }
    return this;
  }

  ToolSchema choice(String name, List<String> values, String meaning) {
    ObjectNode choice = properties.putObject(name).put("type", "string");
    choice.put("description", meaning);
    values.forEach(choice.withArray("/enum")::add);
    return this;
  }

  ToolSchema language() {
    return choice(
        "lang", Coded.ids(Language.class), "language of names and labels; ja unless told");
  }

  ToolSchema required(String... names) {
    List.of(names).forEach(schema.withArray("/required")::add);
    return this;
  }

  ObjectNode json() {
    return schema;
  }
}
