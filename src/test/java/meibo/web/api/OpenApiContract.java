package meibo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds answers against what {@code /openapi.json} says of them. */
public final class OpenApiContract {

  private static final String IRI = "https://meibo.example/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry schemas;

  public OpenApiContract(String openApi) {
    this.document = JsonMapper.shared().readTree(openApi);
    this.schemas =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(), registry -> registry.schemas(Map.of(IRI, openApi)));
  }

  /** Fails where the answer is none that the document promises at the path. */
  public void check(String method, String path, HttpResponse<String> answer) {
    String mediaType =
        answer.headers().firstValue("Content-Type").map(t -> t.split(";", 2)[0]).orElse("");
    check(method, path, answer.statusCode(), mediaType, answer.body());
  }

  /**
   * The same for the parts of an answer.
   *
   * @param path the template as in the document: {@code /api/v1/organizations/{id}}
   */
  public void check(String method, String path, int status, String mediaType, String body) {
    String pointer = response(method, path, status);
    JsonNode content = document.at(pointer).path("content");
    if (content.isMissingNode()) {
      assertThat(body).as("%s %s answers %d without a body", method, path, status).isEmpty();
      return;
    }
    assertThat(content.propertyNames()).as("media types of %s", pointer).contains(mediaType);
    if (mediaType.matches("application/(.+[+])?json")) {
      String schema = pointer + "/content/" + mediaType.replace("/", "~1") + "/schema";
      assertThat(
              schemas
                  .getSchema(SchemaLocation.of(IRI + "#" + schema))
                  .validate(body, InputFormat.JSON))
          .as("%s %s with %d: %s", method, path, status, body)
          .isEmpty();
    }
  }

  /** Where the document describes the answer. */
  private String response(String method, String path, int status) {
    String operation = "/paths/" + path.replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
    assertThat(document.at(operation).isObject()).as("%s is described", operation).isTrue();
    String exact = operation + "/responses/" + status;
    String pointer = document.at(exact).isMissingNode() ? operation + "/responses/default" : exact;
    String reference = document.at(pointer).path("$ref").asString("");
    return reference.isEmpty() ? pointer : reference.substring(1);
  }
}
