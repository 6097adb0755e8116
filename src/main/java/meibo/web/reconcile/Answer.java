package meibo.web.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.search.Found;
import meibo.web.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers in the shapes of the protocol's versions. */
final class Answer {

  /** The versions, where they differ. */
  enum Version {
    V0_2,
    V1_0
  }

  private static final double HUNDREDTH = 100.0;

  private final Site site;
  private final Version version;
  private final Language language;
  private final EntityTypes types;
  private final Properties properties;

  Answer(Site site, Version version, Language language) {
    this.site = site;
    this.version = version;
    this.language = language;
    this.types = new EntityTypes(site.vocabulary().get(), language);
    this.properties = new Properties(language);
  }

  /** Version 0.2: results by the client's keys. */
  ObjectNode keyed(List<String> keys, List<List<Proposal>> proposals) {
    ObjectNode answer = object();
    for (int i = 0; i < keys.size(); i++) {
      candidates(answer.putObject(keys.get(i)).putArray("result"), proposals.get(i));
    }
    return answer;
  }

  /** Version 1.0: results in the order of the queries. */
  ObjectNode listed(List<List<Proposal>> proposals) {
    ObjectNode answer = object();
    ArrayNode results = answer.putArray("results");
    proposals.forEach(p -> candidates(results.addObject().putArray("candidates"), p));
    return answer;
  }

  /** Entities that a client's user may be about to type. */
  ObjectNode entities(List<Organization> organizations) {
    ObjectNode answer = object();
    ArrayNode result = answer.putArray("result");
    for (Organization organization : organizations) {
      ObjectNode entity = describe(result.addObject(), organization);
      types.addTo(entity.putArray("notable"), organization);
    }
    return answer;
  }

  /** What is known of the organizations that a client has found. */
  ObjectNode extension(Extension query, Map<String, Optional<Found>> found) {
    ObjectNode answer = object();
    meta(answer.putArray("meta"), query);
    Values values = new Values(site, language);
    switch (version) {
      case V0_2 -> {
        ObjectNode rows = answer.putObject("rows");
        found.forEach(
            (id, entry) -> {
              ObjectNode row = rows.putObject(id);
              query.properties().forEach(p -> values(values, row.putArray(p.id()), entry, p));
            });
      }
      case V1_0 -> {
        ArrayNode rows = answer.putArray("rows");
        found.forEach(
            (id, entry) -> {
              ArrayNode row = rows.addObject().put("id", id).putArray("properties");
              query
                  .properties()
                  .forEach(
                      p ->
                          values(
                              values,
                              row.addObject().put("id", p.id()).putArray("values"),
                              entry,
                              p));
            });
      }
    }
    return answer;
  }

  private void meta(ArrayNode meta, Extension query) {
    for (Extension.Wanted wanted : query.properties()) {
      ObjectNode property = meta.addObject().put("id", wanted.id());
      property.put("name", properties.name(wanted.id()));
      if (Values.ENTITIES.contains(wanted.id())) {
        types.describeOrganization(property.putObject("type"));
      }
    }
  }

  /** Both versions want an empty object where there is no value. */
  private static void values(
      Values values, ArrayNode target, Optional<Found> entry, Extension.Wanted wanted) {
    Optional<JsonNode> record = entry.filter(e -> Properties.has(wanted.id())).map(Values::record);
    record.ifPresent(r -> values.addTo(target, r, wanted));
    if (target.isEmpty()) {
      target.addObject();
    }
  }

  private void candidates(ArrayNode candidates, List<Proposal> proposals) {
    for (Proposal proposal : proposals) {
      ObjectNode candidate = describe(candidates.addObject(), proposal.organization());
      candidate.put("score", proposal.score()).put("match", proposal.match());
      types.addTo(candidate.putArray("type"), proposal.organization());
      ArrayNode features = candidate.putArray("features");
      proposal.measures().forEach((feature, value) -> measure(features, feature, value));
    }
  }

  private void measure(ArrayNode features, Feature feature, Object value) {
    ObjectNode node = features.addObject().put("id", feature.id());
    if (version == Version.V1_0) {
      node.put("name", feature.label().preferring(language).orElse(feature.id()));
    }
    if (value instanceof Double share) {
      node.put("value", Math.round(share * HUNDREDTH) / HUNDREDTH);
    } else {
      node.put("value", Boolean.TRUE.equals(value));
    }
  }

  private ObjectNode describe(ObjectNode entity, Organization organization) {
    entity.put("id", organization.id()).put("name", organization.name().in(language));
    organization
        .description()
        .preferring(language)
        .or(() -> organization.name().text().in(language.other()))
        .ifPresent(text -> entity.put("description", text));
    return entity;
  }

  static ObjectNode object() {
    return JsonMapper.shared().createObjectNode();
  }
}
