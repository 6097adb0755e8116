package meibo.web.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Basis;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Phase;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.index.Facet;
import meibo.index.Initial;
import meibo.search.SearchParameter;
import meibo.search.SearchQuery;
import meibo.search.SortOrder;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the parameters of a search, each with the values that it takes in this directory. */
final class OpenApiParameters {

  private final Vocabulary vocabulary;

  OpenApiParameters(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void addTo(ObjectNode document) {
    ObjectNode components = document.withObject("/components/parameters");
    for (SearchParameter parameter : SearchParameter.values()) {
      components.set(parameter.id(), describe(components.objectNode(), parameter));
    }
    ObjectNode search = (ObjectNode) document.get("paths").get(ApiRoutes.BASE + "search");
    refer(search.withArray("/get/parameters"));
  }

  /** Names the parameters of a search in an operation. */
  static void refer(ArrayNode parameters) {
    for (SearchParameter parameter : SearchParameter.values()) {
      OpenApi.ref(parameters.addObject(), "parameters/" + parameter.id());
    }
  }

  private ObjectNode describe(ObjectNode node, SearchParameter parameter) {
    node.put("name", parameter.id()).put("in", "query").put("description", parameter.meaning());
    node.put("x-ja", parameter.japaneseMeaning());
    if (parameter.isRepeatable()) {
      node.put("style", "form").put("explode", true);
      node.putObject("schema")
          .put("type", "array")
          .set("items", value(node.objectNode(), parameter));
    } else {
      node.set("schema", value(node.objectNode(), parameter));
    }
    return node;
  }

  private ObjectNode value(ObjectNode schema, SearchParameter parameter) {
    switch (parameter) {
      case YEAR -> schema.put("type", "integer").put("minimum", 1).put("maximum", 9999);
      case PAGE -> schema.put("type", "integer").put("minimum", 1).put("default", 1);
      case SIZE ->
          schema
              .put("type", "integer")
              .put("minimum", 1)
              .put("maximum", SearchQuery.MAX_SIZE)
              .put("default", SearchQuery.DEFAULT_SIZE);
      case Q -> schema.put("type", "string").put("maxLength", SearchQuery.MAX_LENGTH);
      default -> {
        schema.put("type", "string");
        values(parameter).ifPresent(values -> values.forEach(schema.withArray("/enum")::add));
      }
    }
    return schema;
  }

  private Optional<List<String>> values(SearchParameter parameter) {
    return switch (parameter) {
      case TYPE -> Optional.of(with(Coded.ids(EntryType.class), "all"));
      case CATEGORY -> listed(vocabulary.categories());
      case SECTOR -> listed(vocabulary.sectors());
      case CLUSTER -> listed(vocabulary.clusters());
      case STATUS -> Optional.of(with(Coded.ids(Status.class), Facet.NONE));
      case BASIS -> Optional.of(with(Coded.ids(Basis.class), Facet.NONE));
      case INITIAL -> Optional.of(with(Initial.ALL, Facet.NONE));
      case STAGE -> Optional.of(with(Coded.ids(Stage.class), Facet.NONE));
      case PHASE -> Optional.of(with(Coded.ids(Phase.class), Facet.NONE));
      case SORT ->
          Optional.of(
              Coded.ids(SortOrder.class).stream()
                  .filter(id -> !id.equals(SortOrder.NEWEST.id()))
                  .toList());
      case LANG -> Optional.of(Coded.ids(Language.class));
      case Q, FACILITY, HEADQUARTERS, YEAR, PAGE, SIZE -> Optional.empty();
    };
  }

  private static Optional<List<String>> listed(List<Term> terms) {
    return Optional.of(with(terms.stream().map(Term::id).toList(), Facet.NONE));
  }

  private static List<String> with(List<String> values, String last) {
    return Stream.concat(values.stream(), Stream.of(last)).toList();
  }
}
