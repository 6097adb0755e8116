package meibo.mcp;

import java.util.List;
import java.util.Optional;
import meibo.search.EngineUnavailable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers the messages of the Model Context Protocol (JSON-RPC 2.0), one by one and without memory
 * of the ones before: nothing is kept of whoever asks. Written by hand, because the reading side of
 * the protocol is five methods, and the SDK would bring an asynchronous runtime of its own.
 */
public final class McpServer {

  /** Versions of the protocol, the newest first; what is used of them is the same in all. */
  static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26");

  private static final int PARSE_ERROR = -32_700;
  private static final int INVALID_REQUEST = -32_600;
  private static final int METHOD_NOT_FOUND = -32_601;
  private static final int INVALID_PARAMS = -32_602;

  private final Tools tools;
  private final String version;

  /**
   * @param version of the program
   */
  public McpServer(Tools tools, String version) {
    this.tools = tools;
    this.version = version;
  }

  /** True where the version of the protocol is one that is spoken here. */
  public static boolean speaks(String version) {
    return VERSIONS.contains(version);
  }

  /** The answer to a message; none to a notification, which wants none. */
  public Optional<String> answer(String message) {
    try {
      JsonNode request = JsonMapper.shared().readTree(message);
      return answer(request).map(JsonMapper.shared()::writeValueAsString);
    } catch (JacksonException broken) {
      ObjectNode answer = JsonMapper.shared().createObjectNode().put("jsonrpc", "2.0");
      answer.putNull("id");
      return Optional.of(error(answer, PARSE_ERROR, "The message is no JSON.").toString());
    }
  }

  private Optional<ObjectNode> answer(JsonNode request) {
    ObjectNode answer = JsonMapper.shared().createObjectNode().put("jsonrpc", "2.0");
    JsonNode id = request.path("id");
    boolean called = request.path("method").isString() && (id.isString() || id.isNumber());
    if (request.path("method").isString() && id.isMissingNode()) {
      return Optional.empty();
    }
    answer.set("id", called ? id : answer.nullNode());
    return Optional.of(
        called
            ? call(answer, request.path("method").stringValue(), request.path("params"))
            : error(answer, INVALID_REQUEST, "Expected a request with id and method."));
  }

  private ObjectNode call(ObjectNode answer, String method, JsonNode params) {
    switch (method) {
      case "initialize" -> initialize(answer.putObject("result"), params);
      case "ping" -> answer.putObject("result");
      case "tools/list" -> answer.putObject("result").set("tools", tools.list());
      case "tools/call" -> {
        Optional<Tool> tool = tools.find(params.path("name").asString(""));
        if (tool.isEmpty()) {
          return error(answer, INVALID_PARAMS, "Expected one of " + tools.names() + ".");
        }
        answer.set("result", result(tool.get(), params.path("arguments")));
      }
      default -> error(answer, METHOD_NOT_FOUND, "There is no method of this name.");
    }
    return answer;
  }

  private void initialize(ObjectNode result, JsonNode params) {
    String wanted = params.path("protocolVersion").asString("");
    result.put("protocolVersion", VERSIONS.contains(wanted) ? wanted : VERSIONS.getFirst());
    result.putObject("capabilities").putObject("tools");
    result
        .putObject("serverInfo")
        .put("name", "meibo")
        .put("title", tools.directoryName())
        .put("version", version);
    result.put("instructions", tools.instructions());
  }

  /** What a tool says, once for programs and once as text; a mistake is told to the assistant. */
  private static ObjectNode result(Tool tool, JsonNode arguments) {
    ObjectNode result = JsonMapper.shared().createObjectNode();
    try {
      ObjectNode said = tool.run(new Arguments(arguments));
      text(result, said.toString());
      result.set("structuredContent", said);
      result.put("isError", false);
    } catch (BadArgument bad) {
      failed(result, "" + bad.getMessage());
    } catch (EngineUnavailable away) {
      failed(result, "The search engine cannot be reached just now.");
    }
    return result;
  }

  private static void failed(ObjectNode result, String why) {
    text(result, why);
    result.put("isError", true);
  }

  private static void text(ObjectNode result, String text) {
    result.putArray("content").addObject().put("type", "text").put("text", text);
  }

  private static ObjectNode error(ObjectNode answer, int code, String message) {
    answer.putObject("error").put("code", code).put("message", message);
    return answer;
  }
}
