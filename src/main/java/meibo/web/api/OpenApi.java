package meibo.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import meibo.catalog.Basis;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.catalog.Phase;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.index.Facet;
import meibo.match.AddressAgreement;
import meibo.match.Decision;
import meibo.match.FactAgreement;
import meibo.match.FormAgreement;
import meibo.match.NameAgreement;
import meibo.match.NameRole;
import meibo.match.Rest;
import meibo.search.Suggestion;
import meibo.search.Why;
import meibo.web.PublicAddress;
import meibo.web.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the API (OpenAPI 3.1): a template with the shapes of answers, in which all
 * that the program declares elsewhere is filled in: parameters, facets, closed lists, errors, and
 * examples that this directory answers.
 */
final class OpenApi {

  private static final String TEMPLATE = "openapi.json";

  private final ObjectNode document;

  OpenApi(Site site, PublicAddress address) {
    this.document = template();
    document.withObject("/info").put("version", site.build().version());
    document.withArray("/servers").addObject().put("url", address.url(""));
    fillSchemas();
    new OpenApiParameters(site.vocabulary().get()).addTo(document);
    new OpenApiDownloads().addTo(document);
    document.withObject("/paths").forEachEntry((path, item) -> addErrors(path, item));
    new OpenApiExamples(site.search()).addTo(document);
  }

  /** The document as a tree, for whoever shows it to people. */
  JsonNode tree() {
    return document;
  }

  byte[] json() {
    return JsonMapper.shared().writeValueAsBytes(document);
  }

  private static ObjectNode template() {
    try (InputStream in =
        Objects.requireNonNull(OpenApi.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
      return (ObjectNode) JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fillSchemas() {
    ObjectNode schemas = document.withObject("/components/schemas");
    list(schemas, "Type", Coded.ids(EntryType.class));
    list(schemas, "Status", Coded.ids(Status.class));
    list(schemas, "Basis", Coded.ids(Basis.class));
    list(schemas, "Stage", Coded.ids(Stage.class));
    list(schemas, "Phase", Coded.ids(Phase.class));
    list(schemas, "Why", Coded.ids(Why.class));
    list(schemas, "SuggestionKind", Coded.ids(Suggestion.Kind.class));
    list(schemas, "MatchDecision", Coded.ids(Decision.class));
    list(schemas, "NameAgreement", Coded.ids(NameAgreement.class));
    list(schemas, "NameRole", Coded.ids(NameRole.class));
    list(schemas, "FormAgreement", Coded.ids(FormAgreement.class));
    list(schemas, "AddressAgreement", Coded.ids(AddressAgreement.class));
    list(schemas, "FactAgreement", Coded.ids(FactAgreement.class));
    list(schemas, "MatchRest", Coded.ids(Rest.class));
    ObjectNode counts = object(schemas, "TypeCounts");
    for (EntryType type : EntryType.values()) {
      counts.withObject("/properties").putObject(type.id()).put("type", "integer");
      counts.withArray("/required").add(type.id());
    }
    ObjectNode facets = object(schemas, "Facets");
    facets.put("description", "what the type's hits can be narrowed by; each is always there");
    for (Facet facet : Facet.values()) {
      ref(facets.withObject("/properties").putObject(facet.id()), "schemas/FacetValues");
    }
  }

  private static void addErrors(String path, JsonNode item) {
    item.forEachEntry((method, operation) -> addErrors(path, method, operation));
  }

  private static void addErrors(String path, String method, JsonNode operation) {
    ObjectNode responses = ((ObjectNode) operation).withObject("/responses");
    if (method.equals("get") && isCached(path)) {
      ref(responses.putObject("304"), "responses/NotModified");
    }
    ref(responses.putObject("400"), "responses/BadRequest");
    if (path.contains("{id}") || path.endsWith("/preview")) {
      ref(responses.putObject("404"), "responses/NotFound");
    }
    if (method.equals("post")) {
      ref(responses.putObject("413"), "responses/TooLarge");
    }
    ref(responses.putObject("429"), "responses/Later");
    ref(responses.putObject("503"), "responses/Later");
    ref(responses.putObject("default"), "responses/Other");
  }

  private static boolean isCached(String path) {
    return !path.endsWith("z") && !path.equals("/version") && !path.startsWith("/reconcile");
  }

  private static void list(ObjectNode schemas, String name, List<String> values) {
    ObjectNode schema = schemas.putObject(name).put("type", "string");
    values.forEach(schema.withArray("/enum")::add);
  }

  private static ObjectNode object(ObjectNode schemas, String name) {
    return schemas.putObject(name).put("type", "object").put("additionalProperties", false);
  }

  static void ref(ObjectNode node, String component) {
    node.put("$ref", "#/components/" + component);
  }
}
