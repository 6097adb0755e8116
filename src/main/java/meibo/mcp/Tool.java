package meibo.mcp;

import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that an assistant can ask of the directory.
 *
 * @param description says to the assistant when to use it
 * @param schema of its arguments (JSON Schema)
 */
record Tool(
    String name,
    String title,
    String description,
    ObjectNode schema,
    Function<Arguments, ObjectNode> work) {

  /**
   * What the tool says.
   *
   * @throws BadArgument where an argument is not as the schema wants it
   */
  ObjectNode run(Arguments arguments) {
    return work.apply(arguments);
  }

  void describe(ObjectNode tool) {
    tool.put("name", name).put("title", title).put("description", description);
    tool.set("inputSchema", schema);
    tool.putObject("annotations")
        .put("readOnlyHint", true)
        .put("destructiveHint", false)
        .put("idempotentHint", true)
        .put("openWorldHint", false);
  }
}
