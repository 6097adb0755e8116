package meibo.engine.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * The indices of a directory: {@code NAME-000001}, {@code NAME-000002} …, of which the alias {@code
 * NAME} points to the one that answers.
 */
record Indices(Cluster cluster) {

  /** The index behind the alias; none before the first was published. */
  Optional<String> current() {
    Reply reply = cluster.probe(Call.get("/_alias/" + name()));
    return reply.isMissing() ? Optional.empty() : names(reply.body()).stream().findFirst();
  }

  /** What the index behind the alias says of itself. */
  Optional<Published> published() {
    return current().map(this::published);
  }

  Published published(String index) {
    JsonNode mapping = cluster.send(Call.get("/" + index + "/_mapping"));
    return Published.of(index, mapping.path(index).at("/mappings/_meta"));
  }

  /** All that there are, and whether each is still being built. */
  Map<String, Boolean> unfinished() {
    JsonNode all =
        cluster.send(
            Call.get("/" + name() + "-*/_mapping")
                .with(Map.of("filter_path", "*.mappings._meta.building")));
    java.util.TreeMap<String, Boolean> found = new java.util.TreeMap<>();
    all.properties().stream()
        .filter(e -> numberIn(e.getKey()).isPresent())
        .forEach(
            e -> found.put(e.getKey(), Published.isUnfinished(e.getValue().at("/mappings/_meta"))));
    return found;
  }

  /** The name behind those of all indices that there are. */
  String next(Iterable<String> existing) {
    long last = 0;
    for (String index : existing) {
      last = Math.max(last, number(index));
    }
    return "%s-%06d".formatted(name(), last + 1);
  }

  /** False where there is one of that name. */
  boolean create(String index) {
    Map<String, Object> body =
        Map.of(
            "settings", Mapping.settings(cluster.settings()),
            "mappings",
                Map.of(
                    "dynamic", "strict",
                    "_meta", Published.unfinished(),
                    "properties", Mapping.fields()));
    Reply reply = cluster.ask(Call.put("/" + index, body));
    if (!reply.isGood() && !reply.type().equals("resource_already_exists_exception")) {
      throw new IllegalStateException("cannot create " + index + ": " + reply.reason());
    }
    return reply.isGood();
  }

  void describe(Published published) {
    cluster.send(
        Call.put("/" + published.index() + "/_mapping", Map.of("_meta", published.meta())));
  }

  /**
   * Moves the alias in one request, so that every search sees the one or the other.
   *
   * @return false where it no longer points to {@code from}: somebody else has published
   */
  boolean move(Optional<String> from, String to) {
    List<Map<String, Object>> actions = new ArrayList<>();
    from.ifPresent(
        old ->
            actions.add(
                Map.of("remove", Map.of("index", old, "alias", name(), "must_exist", true))));
    actions.add(Map.of("add", Map.of("index", to, "alias", name())));
    return cluster.ask(Call.post("/_aliases", Map.of("actions", actions))).isGood();
  }

  void delete(String index) {
    cluster.ask(Call.delete("/" + index));
  }

  static long number(String index) {
    return numberIn(index).orElse(0);
  }

  private static OptionalLong numberIn(String index) {
    String digits = index.substring(index.lastIndexOf('-') + 1);
    return digits.matches("\\d{6,18}")
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }

  private static List<String> names(JsonNode byIndex) {
    return byIndex.properties().stream().map(Map.Entry::getKey).sorted().toList();
  }

  private String name() {
    return cluster.settings().name();
  }
}
